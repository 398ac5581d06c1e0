import { defineCodeList } from './code-list.ts'

/** What the authority asked the court for at the final hearing. */
export const courtPlanFinalCodes = defineCodeList({
  id: 'court-plan-final',
  title: 'Care plan put to the court at the end',
  source:
    'Standard Safeguarding Dataset, ssd_pre_proceedings.prep_la_final_care_plan; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'A', label: 'Care order' },
    { code: 'B', label: 'Care order, placed with parents' },
    { code: 'C', label: 'Adoption' },
    { code: 'D', label: 'Supervision order' },
    { code: 'E', label: 'Special guardianship' },
    { code: 'F', label: 'Private law order' },
    { code: 'G', label: 'Other' },
    { code: 'H', label: 'Not yet at final hearing' },
  ],
})
