import { defineCodeList } from './code-list.ts'

/** Whether the young person is a mother. Left blank for males in the return. */
export const motherCodes = defineCodeList({
  id: 'mother',
  title: 'Is the young person a mother',
  source:
    'Department for Education, children looked after return (SSDA903), MOTHER; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: '0', label: 'No' },
    { code: '1', label: 'Yes' },
  ],
})
