import { defineCodeList } from './code-list.ts'

/** Why a decision that the child should be placed for adoption was reversed. */
export const adoptionReversalReasonCodes = defineCodeList({
  id: 'adoption-reversal-reason',
  title: 'Why the child should no longer be placed for adoption',
  source:
    'Department for Education, children looked after return (SSDA903), REASON_PLACED_CEASED; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'RD1', label: "Child's needs changed" },
    { code: 'RD2', label: 'Court made no placement order' },
    { code: 'RD3', label: 'No adopters found' },
    { code: 'RD4', label: 'Other' },
  ],
})
