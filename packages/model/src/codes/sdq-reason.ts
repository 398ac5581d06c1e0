import { defineCodeList } from './code-list.ts'

/**
 * Why there is no score of the Strengths and Difficulties Questionnaire. A score and a reason never stand
 * together.
 */
export const sdqReasonCodes = defineCodeList({
  id: 'sdq-reason',
  title: 'Why there is no SDQ score',
  source:
    'Department for Education, children looked after return (SSDA903), SDQ_REASON; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'SDQ1', label: 'Under 4 or over 16 at latest assessment' },
    { code: 'SDQ2', label: 'Carer refused' },
    { code: 'SDQ3', label: "Severity of the child's disability" },
    { code: 'SDQ4', label: 'Other' },
    { code: 'SDQ5', label: 'Child refused' },
  ],
})
