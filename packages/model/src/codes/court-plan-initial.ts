import { defineCodeList } from './code-list.ts'

/** What the authority asked the court for when proceedings began. */
export const courtPlanInitialCodes = defineCodeList({
  id: 'court-plan-initial',
  title: 'Care plan put to the court at the start',
  source:
    'Standard Safeguarding Dataset, ssd_pre_proceedings.prep_la_initial_care_plan; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'A', label: 'Interim or care order' },
    { code: 'B', label: 'Care order, placed with parents' },
    { code: 'C', label: 'Adoption' },
    { code: 'D', label: 'Supervision order' },
    { code: 'E', label: 'Special guardianship' },
    { code: 'F', label: 'Private law order' },
    { code: 'G', label: 'Other' },
  ],
})
