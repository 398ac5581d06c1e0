import type { Review } from '@open-care-plan/model'
import { aPlacement, aReview } from '@open-care-plan/model/testing'
import { endedOn, movedOn } from '../../../test/endings.ts'
import { homeUnderCareOrder, inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './ended-after-review.ts'

const asAt = '2026-11-21'
const reviews = [aReview('2026-06-10')]
const path = '/placements/0/ending/reviewedOn'
const data = { placementId: 'placement-1', endedOn }
/** In the placement for three weeks, as far as the record shows, between two others. */
const stayed = (...held: Review[]) =>
  movedOn({}, { from: '2026-07-03' }, { legal: { lookedAfterFrom: '2025-09-01', orders: [] }, reviews: held })

testRule(rule, [
  {
    name: 'a review considered it six weeks before',
    plan: movedOn({ reviewedOn: '2026-06-10' }, {}, { reviews }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'a review on the day it ended',
    plan: movedOn({ reviewedOn: endedOn }, {}, { reviews: [aReview(endedOn)] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review the day after it ended',
    plan: movedOn({ reviewedOn: '2026-07-25' }, {}, { reviews: [aReview('2026-07-25')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path,
      data: { ...data, doneOn: '2026-07-25' },
      message:
        'The review that considered the ending was held on 25 July 2026, after the placement ended on 24 July 2026',
    },
  },
  {
    name: 'no review was held in the placement, and the authority ended it',
    plan: movedOn({ reason: 'LAREQ' }, {}, { reviews: [aReview('2026-10-01')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path,
      data,
      message:
        'Say what risk left no time for a review: none is on record that can have considered its ending on 24 July 2026',
    },
  },
  {
    name: 'it had to end at once, because of a risk',
    plan: movedOn(
      { reason: 'ALLEG', immediateRisk: 'An allegation that the police took up' },
      {},
      { reviews },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no review was held in the placement, which the carer ended',
    plan: movedOn({ reason: 'CREQB' }, {}, { reviews: [aReview('2026-10-01')] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message:
        'Say whether it was the authority that ended the placement on 24 July 2026: if so, a review had to consider that first',
    },
  },
  {
    name: 'a review was held in the placement, and nothing says whether it considered the ending',
    plan: movedOn({}, {}, { reviews }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      data,
      message:
        'Enter the day of the review that considered ending the placement on 24 July 2026, or the risk that left no time',
    },
  },
  {
    name: 'a review six months before the end, before the placement began: it may have considered it',
    plan: stayed(aReview('2026-01-24')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'a review six months and a day before the end, before the placement began',
    plan: stayed(aReview('2026-01-23')),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path },
  },
  {
    name: 'a review was planned in the placement, and nobody entered that it was held',
    plan: movedOn({}, {}, { reviews: [{ id: 'review-1', plannedFor: '2026-07-01' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'a review of which no day is recorded',
    plan: movedOn({}, {}, { reviews: [{ id: 'review-1' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'a review was planned only for after the end',
    plan: movedOn({}, {}, { reviews: [{ id: 'review-1', plannedFor: '2026-07-25' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path },
  },
  {
    name: 'the review named was planned for that day, and nobody entered that it was held',
    plan: movedOn(
      { reviewedOn: '2026-06-10' },
      {},
      { reviews: [aReview('2026-01-14'), { id: 'review-2', plannedFor: '2026-06-10' }] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/heldOn',
      message:
        'Enter the day on which the review was held that considered the ending: none is recorded as held on 10 June 2026, the day that is named',
    },
  },
  {
    name: 'an emergency placement with a foster carer, which regulation 23 may have ended',
    plan: movedOn({}, { emergency: true, from: '2026-07-20' }, { reviews: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message:
        'Say whether regulation 23 ended the emergency placement on 24 July 2026: if not, a review had to consider that first',
    },
  },
  {
    name: 'an emergency placement that lasted longer than a fortnight',
    plan: movedOn({}, { emergency: true, from: '2026-07-09' }, { reviews: [] }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'an emergency placement in a children’s home, of which regulation 23 does not speak',
    plan: movedOn(
      {},
      { emergency: true, from: '2026-07-20', type: 'K2', section22C: 'childrens-home' },
      { reviews: [] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'it ended while the rules were relaxed for coronavirus',
    plan: movedOn(
      {},
      { from: '2019-09-02', to: '2020-05-29' },
      { legal: { lookedAfterFrom: '2019-09-02', orders: [] }, reviews: [] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 29 May 2020',
    },
  },
  {
    name: 'no reviews are recorded',
    plan: movedOn(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'the day of the review is none on which a review was held',
    plan: movedOn({ reason: 'CREQB', reviewedOn: '2026-06-11' }, {}, { reviews }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      message:
        'Check the day of the review that considered the ending: no review is on record for 11 June 2026',
    },
  },
  {
    name: 'it is to end next week, and no review has considered it yet',
    plan: inCareIn({ id: 'placement-1', to: '2026-11-28' }, { reviews }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { placementId: 'placement-1', dueOn: '2026-11-28' },
      message: 'Have a review consider the ending of the placement before 28 November 2026',
    },
  },
  {
    name: 'two placements have ended, and one of them without a review on record',
    plan: movedOn(
      {},
      {},
      {
        reviews: [aReview('2026-01-14')],
        placements: [
          aPlacement('2025-09-01', { id: 'placement-1', to: endedOn, ending: { reviewedOn: '2026-01-14' } }),
          aPlacement(endedOn, { id: 'placement-2', to: '2026-10-02', ending: { reason: 'LAREQ' } }),
          aPlacement('2026-10-02', { id: 'placement-3' }),
        ],
      },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path: '/placements/1/ending/reviewedOn' },
  },
  {
    name: 'only the status of the placement changed',
    plan: movedOn({ reason: 'PLACE' }, {}, { reviews }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a placement with a parent that was not confirmed (regulation 19)',
    plan: homeUnderCareOrder(
      { to: endedOn, approval: { withParents: { beforeAssessment: true, decision: 'ended' } } },
      { reviews },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the temporary approval of a connected carer ran out (regulation 25)',
    plan: movedOn({}, { approval: { temporary: { from: '2026-04-03', until: endedOn } } }, { reviews }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a connected carer was fully approved, and the placement ended later',
    plan: movedOn(
      {},
      { approval: { temporary: { until: '2025-12-22', fullApprovalOn: '2025-12-19' } } },
      { reviews: [] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'a move to supported accommodation, which section 22D has a review of its own for',
    plan: movedOn(
      {},
      {},
      {
        reviews: [],
        placements: [
          aPlacement('2025-09-01', { to: endedOn, ending: { reason: 'CHILD' } }),
          aPlacement(endedOn, { type: 'K3', section22C: 'other-arrangements' }),
        ],
      },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a stay with another carer while the carers were on holiday',
    plan: movedOn(
      {},
      {},
      {
        reviews: [],
        placements: [
          aPlacement('2025-09-01'),
          { id: 'holiday', from: '2026-08-01', to: '2026-08-08', type: 'T3' },
        ],
      },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no placement has ended',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No placement has ended that may end only after a review has considered it',
    },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'the review that is named was held six months before the end, and before the placement began',
    plan: movedOn(
      { reviewedOn: '2026-01-24' },
      { from: '2026-02-01' },
      { legal: { lookedAfterFrom: '2025-09-01', orders: [] }, reviews: [aReview('2026-01-24')] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the review that is named was held a day more than six months before the end, and before the placement began',
    plan: movedOn(
      { reviewedOn: '2026-01-23' },
      { from: '2026-02-01' },
      { legal: { lookedAfterFrom: '2025-09-01', orders: [] }, reviews: [aReview('2026-01-23')] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { ...data, doneOn: '2026-01-23' },
      message:
        'Decide whether the review on 23 January 2026 considered the ending on 24 July 2026: it was held before the placement began, and more than six months before its end',
    },
  },
  {
    name: 'in place of the risk only "None"',
    plan: movedOn({ reason: 'LAREQ', immediateRisk: 'None' }, {}, { reviews: [aReview('2026-10-01')] }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
])
