import { defineCodeList } from './code-list.ts'

/** Why an episode of care ended. */
export const episodeCeasedReasonCodes = defineCodeList({
  id: 'episode-ceased-reason',
  title: 'Reason episode ceased',
  source:
    'Department for Education, children looked after return (SSDA903), REC; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'X1', label: 'Another episode starts the same day (still looked after)' },
    { code: 'E11', label: 'Adopted, order unopposed' },
    { code: 'E12', label: 'Adopted, consent dispensed with' },
    { code: 'E2', label: 'Died' },
    { code: 'E3', label: 'Care taken over by another UK local authority' },
    { code: 'E4A', label: 'Went home to someone with parental responsibility, planned' },
    { code: 'E4B', label: 'Went home to someone with parental responsibility, unplanned' },
    { code: 'E13', label: 'Left to live with someone without parental responsibility' },
    { code: 'E41', label: 'Child arrangements (residence) order' },
    { code: 'E45', label: 'Special guardianship: former foster carer who is family or friend' },
    { code: 'E46', label: 'Special guardianship: former foster carer, not family or friend' },
    { code: 'E47', label: 'Special guardianship: family or friend who was not the foster carer' },
    { code: 'E48', label: 'Special guardianship: someone else' },
    { code: 'E5', label: 'Independent living with formal support' },
    { code: 'E6', label: 'Independent living without formal support' },
    {
      code: 'E7',
      label: 'Transferred to residential care funded by adult services',
      note: '16 and over (903 rule 389)',
    },
    { code: 'E8', label: 'Ceased for any other reason' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Remand ended' },
    { code: 'E15', label: 'Age assessed as 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    {
      code: 'E17',
      label: 'Aged 18 and stayed with current carers (staying put)',
      note: '18 and over (903 rule 460)',
    },
    { code: 'E43', label: 'Special guardianship with former foster carer', to: '2017-18' },
    { code: 'E44', label: 'Special guardianship with other carer', to: '2017-18' },
  ],
})
