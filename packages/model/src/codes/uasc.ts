import { defineCodeList } from './code-list.ts'

/** Whether the child was an unaccompanied asylum-seeking child at any time in the year. */
export const uascCodes = defineCodeList({
  id: 'uasc',
  title: 'Unaccompanied asylum-seeking child in the year',
  source:
    'Department for Education, children looked after return (SSDA903), UASC; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: '0', label: 'No' },
    { code: '1', label: 'Yes' },
  ],
})
