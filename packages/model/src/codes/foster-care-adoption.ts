import { defineCodeList } from './code-list.ts'

/** Whether the child was adopted by a former foster carer. */
export const fosterCareAdoptionCodes = defineCodeList({
  id: 'foster-care-adoption',
  title: 'Adopted by former foster carer',
  source:
    'Department for Education, children looked after return (SSDA903), FOSTER_CARE; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: '0', label: 'No' },
    { code: '1', label: 'Yes' },
  ],
})
