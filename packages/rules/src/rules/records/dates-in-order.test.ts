import {
  aCareOrderPlan,
  aHealthAssessment,
  aLegalStatus,
  aPlacement,
  aPlan,
  aReview,
  aView,
  aVisit,
} from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './dates-in-order.ts'

const asAt = '2026-11-21'
const born = (dateOfBirth: string) => ({ child: { dateOfBirth } })

testRule(rule, [
  {
    name: 'dates in order',
    plan: aCareOrderPlan({ reviews: [aReview('2025-09-22')] }),
    asAt,
    expect: 'pass',
  },
  { name: 'no dates', plan: aPlan(), asAt, expect: 'pass' },
  {
    name: 'a placement that ends on the day it begins',
    plan: aCareOrderPlan({ placements: [aPlacement('2025-09-01', { to: '2025-09-01' })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that ends on the day before it begins',
    plan: aCareOrderPlan({ placements: [aPlacement('2025-09-01', { to: '2025-08-31' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0/to',
      data: { from: '2025-09-01', to: '2025-08-31' },
      message: 'Check the dates: it ends on 31 August 2025, before it begins on 1 September 2025',
    },
  },
  {
    name: 'an order that ran out and was ended before it was made',
    plan: aPlan({
      legal: {
        orders: [{ id: 'order-1', madeOn: '2026-02-02', until: '2026-02-01', endedOn: '2026-01-31' }],
      },
    }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/legal/orders/0/until' },
      { outcome: 'fail', path: '/legal/orders/0/endedOn' },
    ],
  },
  {
    name: 'every other part with a first and a last day',
    plan: aPlan({
      legal: { lookedAfterFrom: '2026-01-02', lookedAfterUntil: '2026-01-01' },
      placements: [
        {
          id: 'placement-1',
          approval: { temporary: { from: '2026-01-02', until: '2026-01-01' } },
          support: [{ id: 'support-1', from: '2026-01-02', until: '2026-01-01' }],
        },
      ],
      permanence: { plans: [{ id: 'plan-1', from: '2026-01-02', to: '2026-01-01' }] },
      contact: [{ id: 'contact-1', refusal: { from: '2026-01-02', until: '2026-01-01' } }],
      services: [{ id: 'service-1', from: '2026-01-02', until: '2026-01-01' }],
      workers: [{ id: 'worker-1', from: '2026-01-02', to: '2026-01-01' }],
      iro: { former: [{ id: 'iro-1', from: '2026-01-02', to: '2026-01-01' }] },
      exploitation: { missing: [{ id: 'missing-1', from: '2026-01-02', to: '2026-01-01' }] },
      health: { assessments: [aHealthAssessment('2026-01-02', { reportOn: '2026-01-01' })] },
    }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/legal/lookedAfterUntil' },
      { outcome: 'fail', path: '/placements/0/approval/temporary/until' },
      { outcome: 'fail', path: '/placements/0/support/0/until' },
      { outcome: 'fail', path: '/permanence/plans/0/to' },
      { outcome: 'fail', path: '/contact/0/refusal/until' },
      { outcome: 'fail', path: '/services/0/until' },
      { outcome: 'fail', path: '/workers/0/to' },
      { outcome: 'fail', path: '/iro/former/0/to' },
      { outcome: 'fail', path: '/exploitation/missing/0/to' },
      { outcome: 'fail', path: '/health/assessments/0/reportOn' },
    ],
  },
  {
    name: 'looked after from the day of birth',
    plan: aPlan({ ...born('2026-11-02'), legal: { lookedAfterFrom: '2026-11-02' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'looked after on the day before birth',
    plan: aPlan({ ...born('2026-11-02'), legal: { lookedAfterFrom: '2026-11-01' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/lookedAfterFrom',
      data: { on: '2026-11-01', bornOn: '2026-11-02' },
      message: 'Check the date 1 November 2026: the child was born on 2 November 2026',
    },
  },
  {
    name: 'every other event of the child before birth',
    plan: aPlan({
      ...born('2026-11-02'),
      legal: { statuses: [aLegalStatus('C1', '2026-11-01')] },
      placements: [aPlacement('2026-11-01')],
      reviews: [aReview('2026-11-01')],
      visits: [aVisit('2026-11-01')],
      health: {
        assessments: [{ id: 'health-1', on: '2026-11-01' }],
        checks: [{ id: 'check-1', on: '2026-11-01' }],
      },
      views: [aView('2026-11-01')],
      exploitation: { missing: [{ id: 'missing-1', from: '2026-11-01' }] },
      achievements: [{ id: 'achievement-1', on: '2025' }],
      chronology: [{ id: 'entry-1', on: '2026-10', kind: 'into-care' }],
    }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/legal/statuses/0/from' },
      { outcome: 'fail', path: '/placements/0/from' },
      { outcome: 'fail', path: '/reviews/0/heldOn' },
      { outcome: 'fail', path: '/visits/0/on' },
      { outcome: 'fail', path: '/health/assessments/0/on' },
      { outcome: 'fail', path: '/health/checks/0/on' },
      { outcome: 'fail', path: '/views/0/on' },
      { outcome: 'fail', path: '/exploitation/missing/0/from' },
      { outcome: 'fail', path: '/achievements/0/on' },
      { outcome: 'fail', path: '/chronology/0/on' },
    ],
  },
  {
    name: 'what the family lived through before the birth, and an event in the month of it',
    plan: aPlan({
      ...born('2026-11-02'),
      views: [aView('2026-10-05', { whose: 'parent' })],
      assessments: [{ id: 'assessment-1', kind: 'parenting', completedOn: '2026-10-01' }],
      chronology: [
        { id: 'entry-1', on: '2024-03', kind: 'concern' },
        { id: 'entry-2', on: '2026-11', kind: 'into-care' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review on the day before the child became looked after',
    plan: aCareOrderPlan({ reviews: [aReview('2025-08-31')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/reviews/0/heldOn',
      data: { on: '2025-08-31', from: '2025-09-01' },
      message:
        'Check the date of the review, 31 August 2025: the child became looked after on 1 September 2025',
    },
  },
  {
    name: 'reviews on the first and the last day of an earlier time in care, which stands in its own list',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        earlierTimes: [{ id: 'e1', from: '2023-01-09', to: '2023-06-01' }],
      },
      reviews: [aReview('2023-01-09'), aReview('2023-06-01')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review in an earlier time in care of which a day is missing',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01', earlierTimes: [{ id: 'e1' }] },
      reviews: [aReview('2023-01-09')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review on the day after an earlier time in care',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        earlierTimes: [{ id: 'e1', from: '2023-01-09', to: '2023-06-01' }],
      },
      reviews: [aReview('2023-06-02')],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/reviews/0/heldOn' },
  },
  {
    name: 'an earlier time in care, and a time at home, that end before they begin',
    plan: aPlan({
      legal: { earlierTimes: [{ id: 'e1', from: '2023-06-01', to: '2023-01-09' }] },
      leavingCare: { atHome: [{ id: 'h1', from: '2026-06-01', to: '2026-05-01' }] },
    }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'conflict', path: '/legal/earlierTimes/0/to' },
      { outcome: 'fail', kind: 'conflict', path: '/leavingCare/atHome/0/to' },
    ],
  },
  {
    name: 'a review of an earlier time in care',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('V2', '2023-01-09', { to: '2023-06-01' }), aLegalStatus('C2', '2025-09-01')],
      },
      reviews: [aReview('2023-02-01')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a death before the birth',
    plan: aPlan({ child: { dateOfBirth: '2016-05-14', diedOn: '2016-05-13' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/child/diedOn' },
  },
  {
    name: '18 that day, and no end of being looked after is entered',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/lookedAfterUntil',
      data: { on: '2026-11-21' },
      message:
        'Enter the day on which the young person stopped being looked after: they reached 18 on 21 November 2026, and the record has no end',
    },
  },
  {
    name: '18 the day after',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2008-11-22' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: '18, with the end entered',
    plan: aPlan({
      child: { dateOfBirth: '2008-06-01' },
      legal: { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2026-06-01' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child has died, and no end of being looked after is entered',
    plan: aCareOrderPlan({ child: { diedOn: '2026-03-02' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/lookedAfterUntil',
      data: { on: '2026-03-02' },
      message:
        'Enter the day on which being looked after ended: it ended no later than 2 March 2026, and the record has no end',
    },
  },
  {
    name: 'found to have been 18 already when being looked after began',
    plan: aPlan({ child: { dateOfBirth: '2008-03-08' }, legal: { lookedAfterFrom: '2026-05-06' } }),
    asAt: '2026-11-21',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/lookedAfterFrom',
      message:
        'Check the date of birth, and the day on which being looked after began: by these the young person was 18 from 8 March 2026 on, and it began on 6 May 2026',
    },
  },
  {
    name: 'being looked after began on the eighteenth birthday',
    plan: aPlan({ child: { dateOfBirth: '2008-05-06' }, legal: { lookedAfterFrom: '2026-05-06' } }),
    asAt: '2026-11-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  {
    name: 'a review before the birth, which a later entry of the chronology corrects',
    plan: aPlan({
      ...born('2017-03-21'),
      chronology: [
        { id: 'wrong', kind: 'review', on: '2015-01-10' },
        { id: 'right', kind: 'review', on: '2025-01-10', what: 'It was 2025.', corrects: 'wrong' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review before the birth, of which an entry says that it corrects itself',
    plan: aPlan({
      ...born('2017-03-21'),
      chronology: [{ id: 'wrong', kind: 'review', on: '2015-01-10', corrects: 'wrong' }],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/chronology/0/on' },
  },
  {
    name: 'a questionnaire from before the birth',
    plan: aPlan({ ...born('2017-03-21'), health: { sdq: [{ id: 'sdq-1', on: '2017-03-20' }] } }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/health/sdq/0/on' },
  },
  {
    name: 'a care order without its first day, beside section 20 that nobody ended',
    plan: aPlan({
      child: { dateOfBirth: '2016-05-14' },
      legal: {
        lookedAfterFrom: '2026-05-06',
        statuses: [aLegalStatus('V2', '2026-05-06'), { id: 'status-2', status: 'C2' }],
      },
    }),
    asAt: '2026-11-21',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses/1/from',
      message: 'Enter the first day of this legal status: it decides which rules apply from when',
    },
  },
])
