import { defineCodeList } from './code-list.ts'

/**
 * How the child took part in the review. PN0 is for a child under 4 on the day, and only then (903 rules
 * 440, 441).
 */
export const reviewParticipationCodes = defineCodeList({
  id: 'review-participation',
  title: 'How the child took part in the review',
  source:
    'Department for Education, children looked after return (SSDA903), REVIEW_CODE; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'PN0', label: 'Under 4 at the review' },
    { code: 'PN1', label: 'Attended and spoke' },
    { code: 'PN2', label: 'Attended, an advocate spoke' },
    { code: 'PN3', label: 'Attended and gave views without words (symbols)' },
    { code: 'PN4', label: 'Attended but gave no views' },
    { code: 'PN5', label: 'Did not attend, briefed an advocate' },
    { code: 'PN6', label: 'Did not attend, sent views another way' },
    { code: 'PN7', label: 'Did not attend and sent no views' },
  ],
})
