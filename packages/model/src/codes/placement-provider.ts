import { defineCodeList } from './code-list.ts'

/**
 * Who provides the placement. Left blank for T0 to T4 and Z11 to Z14 in the return (903 rules 178 and 213).
 */
export const placementProviderCodes = defineCodeList({
  id: 'placement-provider',
  title: 'Who provides the placement',
  source:
    'Department for Education, children looked after return (SSDA903), PLACE_PROVIDER; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    {
      code: 'PR0',
      label: 'Parents or others with parental responsibility',
      note: 'Only with P1 (903 rule 550)',
    },
    { code: 'PR1', label: 'Own local authority' },
    { code: 'PR2', label: 'Another local authority' },
    { code: 'PR3', label: 'Other public body' },
    { code: 'PR4', label: 'Private provider' },
    { code: 'PR5', label: 'Voluntary or third sector' },
  ],
})
