import { aContactArrangement, aNeed, aPlacement, aPlan, aView } from '@open-care-plan/model/testing'
import { aHearing, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './five-sections.ts'

const asAt = '2026-11-21'
const hearings = [aHearing('final', { on: '2027-01-19' })]
const whole = {
  permanence: { aim: 'Sam grows up with Gran' },
  needs: [aNeed()],
  contact: [aContactArrangement()],
  views: [aView('2026-10-16', { whose: 'parent' })],
  placements: [aPlacement('2026-06-16')],
}
const { views: _, ...withoutViews } = whole

testRule(rule, [
  { name: 'something for each of them', plan: inCourt({ hearings }, whole), asAt, expect: 'pass' },
  {
    name: 'nothing for the views of others',
    plan: inCourt({ hearings }, { ...withoutViews, views: [aView('2026-10-16')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views',
      data: { section: 3, part: 'what the parents and others say of the plan' },
      message: 'Add to section 3 of the plan for the court: what the parents and others say of the plan',
    },
  },
  {
    name: 'no day in the timetable',
    plan: inCourt({}, whole),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/permanence/plans',
      data: { section: 4, part: 'the timetable' },
    },
  },
  {
    name: 'no hearing is listed, and the plan for permanence has its steps',
    plan: inCourt(
      {},
      {
        ...whole,
        permanence: {
          ...whole.permanence,
          plans: [{ id: 'plan-1', plan: 'LTRELFR', timescale: 'With Gran by Easter' }],
        },
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'views, family time and needs in the plan for the court, a placement that is planned, and a need that nobody acts on',
    plan: inCourt(
      { hearings, plan: { needs: 'Calm nights.', contact: 'Kim once a month.' } },
      {
        ...withoutViews,
        views: [{ id: 'view-1', whose: 'relative', notObtained: 'Gran was ill' }],
        contact: [],
        needs: [{ id: 'need-1' }],
        placements: [{ id: 'placement-1', planned: true, purpose: 'To live with Gran' }],
      },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/needs', data: { section: 5, part: 'who does what for the child' } },
  },
  {
    name: 'nothing at all',
    plan: inCourt(),
    asAt,
    expect: [
      { outcome: 'fail', path: '/permanence/aim', data: { section: 1 } },
      { outcome: 'fail', path: '/proceedings/0/plan/needs', data: { section: 2 } },
      { outcome: 'fail', path: '/proceedings/0/plan/contact', data: { section: 2 } },
      { outcome: 'fail', path: '/views', data: { section: 3 } },
      { outcome: 'fail', path: '/placements', data: { section: 4 } },
      { outcome: 'fail', path: '/permanence/plans', data: { section: 4 } },
      { outcome: 'fail', path: '/needs', data: { section: 5 } },
    ],
  },
  { name: 'the court has decided', plan: inCourt({ decidedOn: asAt }), asAt, expect: 'notApplicable' },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
