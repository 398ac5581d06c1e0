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
      data: { section: 3, part: 'views of parents, carers and others' },
      message: 'Add to section 3 of the plan for the court: views of parents, carers and others',
    },
  },
  {
    name: 'no day in the timetable',
    plan: inCourt({}, whole),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/hearings',
      data: { section: 4, part: 'timetable' },
    },
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
      { outcome: 'fail', path: '/proceedings/0/hearings', data: { section: 4 } },
      { outcome: 'fail', path: '/needs', data: { section: 5 } },
    ],
  },
  { name: 'the court has decided', plan: inCourt({ decidedOn: asAt }), asAt, expect: 'notApplicable' },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
