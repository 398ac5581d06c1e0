import { defineCodeList } from './code-list.ts'

/** How many adopters the child has. */
export const adopterCountCodes = defineCodeList({
  id: 'adopter-count',
  title: 'Number of adopters',
  source:
    'Department for Education, children looked after return (SSDA903), NB_ADOPTR; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: '1', label: 'One' },
    { code: '2', label: 'Two' },
  ],
})
