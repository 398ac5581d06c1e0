import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { asAt, considering, heldOn, testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-trafficking-asylum.ts'

const plan = (parts: Pick<CarePlanRecord, 'unaccompanied' | 'modernSlavery'>) =>
  aCareOrderPlan({ ...parts, reviews: [considering(heldOn, 'contact')] })

testReviewMatter(rule, 'trafficking-asylum', {
  parts: { unaccompanied: { unaccompanied: true, claim: 'claimed' } },
  from: '2014-08-18',
  before: '2014-08-17',
  cases: [
    {
      name: 'there was reason to believe that the child was trafficked',
      plan: plan({ modernSlavery: { victim: 'suspected', screenedOn: '2026-01-05' } }),
      asAt,
      expect: { outcome: 'fail', kind: 'absent', path: '/reviews/0/matters' },
    },
    {
      name: 'there is reason to believe so, and nobody entered since when',
      plan: plan({ modernSlavery: { victim: 'suspected' } }),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/reviews/0/matters', data: { on: heldOn } },
    },
    {
      name: 'referred only after the review',
      plan: plan({ modernSlavery: { victim: 'suspected', nrmReferredOn: '2026-09-25' } }),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', data: { firstOn: '2026-09-25' } },
    },
    {
      name: 'referred on the day of the review, and nobody has decided yet, whatever else the record says',
      plan: plan({ modernSlavery: { victim: 'no', nrmReferredOn: heldOn } }),
      asAt,
      expect: { outcome: 'fail', kind: 'absent', path: '/reviews/0/matters', data: { on: heldOn } },
    },
    {
      name: 'referred the day after the review, and nobody has decided yet',
      plan: plan({ modernSlavery: { victim: 'not-considered', nrmReferredOn: '2026-09-25' } }),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', data: { firstOn: '2026-09-25' } },
    },
    {
      name: 'the referral was still undecided at the review, and the answer after it was no',
      plan: plan({
        modernSlavery: {
          victim: 'no',
          nrmReferredOn: '2026-09-10',
          reasonableGrounds: 'negative',
          reasonableGroundsOn: '2026-09-25',
        },
      }),
      asAt,
      expect: {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/reviews/0/matters',
        data: { on: heldOn },
        message:
          'Decide whether the review of 24 September 2026 should have considered it: it was then not settled that the child is no victim of trafficking',
      },
    },
    {
      name: 'the answer came on the day of the review, and was no',
      plan: plan({
        modernSlavery: {
          victim: 'no',
          nrmReferredOn: '2026-09-10',
          reasonableGrounds: 'negative',
          reasonableGroundsOn: heldOn,
        },
      }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'a claim is meant and not made yet',
      plan: plan({ unaccompanied: { unaccompanied: true, claim: 'intended' } }),
      asAt,
      expect: 'fail',
    },
    {
      name: 'asylum was granted, and no indefinite leave is recorded',
      plan: plan({ unaccompanied: { unaccompanied: true, claim: 'granted' } }),
      asAt,
      expect: 'fail',
    },
    {
      name: 'trafficking was looked at on the day of the review',
      plan: plan({ modernSlavery: { victim: 'yes', screenedOn: heldOn } }),
      asAt,
      expect: 'fail',
    },
    {
      name: 'trafficking was looked at only after the review',
      plan: plan({ modernSlavery: { victim: 'suspected', screenedOn: '2026-09-25' } }),
      asAt,
      expect: {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/reviews/0/matters',
        data: { on: heldOn, firstOn: '2026-09-25' },
      },
    },
    {
      name: 'unaccompanied, with indefinite leave',
      plan: plan({ unaccompanied: { unaccompanied: true, claim: 'granted', indefiniteLeave: true } }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'unaccompanied, and no claim is made or meant',
      plan: plan({ unaccompanied: { unaccompanied: true, claim: 'none' } }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'neither alone nor a victim, as far as anybody knows',
      plan: plan({ unaccompanied: { unaccompanied: false }, modernSlavery: { victim: 'no' } }),
      asAt,
      expect: 'notApplicable',
    },
    { name: 'the record says nothing of either', plan: plan({}), asAt, expect: 'notApplicable' },
  ],
})
