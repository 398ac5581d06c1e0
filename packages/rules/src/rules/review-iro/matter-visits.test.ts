import { aCareOrderPlan, aPlacement } from '@open-care-plan/model/testing'
import { asAt, considering, heldOn, testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-visits.ts'

const home = (withParents: object) =>
  aPlacement('2025-09-01', { type: 'P1', section22C: 'parents', approval: { withParents } })
const plan = (withParents: object) =>
  aCareOrderPlan({ placements: [home(withParents)], reviews: [considering(heldOn, 'contact')] })

testReviewMatter(rule, 'visits', {
  parts: { placements: [home({ beforeAssessment: true })] },
  cases: [
    {
      name: 'placed with a parent, and the assessment was complete only afterwards',
      plan: plan({ assessedOn: '2025-09-12' }),
      asAt,
      expect: { outcome: 'fail', kind: 'absent', path: '/reviews/0/matters' },
    },
    {
      name: 'the placement with the parent was confirmed on the day of the review',
      plan: plan({ beforeAssessment: true, decision: 'confirmed', decidedOn: heldOn }),
      asAt,
      expect: 'fail',
    },
    {
      name: 'the placement with the parent was confirmed before the review, which did not look at visits',
      plan: plan({ beforeAssessment: true, decision: 'confirmed', decidedOn: '2026-09-23' }),
      asAt,
      expect: {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/reviews/0/matters',
        data: { on: heldOn, decidedOn: '2026-09-23' },
      },
    },
    {
      name: 'placed with a parent after an assessment',
      plan: plan({ beforeAssessment: false, assessedOn: '2025-08-20' }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'in foster care on the day of the review',
      plan: aCareOrderPlan({ reviews: [considering(heldOn, 'contact')] }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'home with a parent until the day of the review',
      plan: aCareOrderPlan({
        placements: [{ ...home({ beforeAssessment: true }), to: heldOn }, aPlacement(heldOn)],
        reviews: [considering(heldOn, 'contact')],
      }),
      asAt,
      expect: 'notApplicable',
    },
  ],
})
