import { defineCodeList } from './code-list.ts'

/** Whether a child was missing, or away without authorisation. */
export const missingCodes = defineCodeList({
  id: 'missing',
  title: 'Missing or away',
  source:
    'Department for Education, children looked after return (SSDA903), MISSING; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'M', label: 'Missing: whereabouts not known' },
    { code: 'A', label: 'Away without authorisation: whereabouts known' },
  ],
})
