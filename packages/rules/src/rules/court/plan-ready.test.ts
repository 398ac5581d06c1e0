import type { Proceedings } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { aCareCase, aHearing, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-ready.ts'

const asAt = '2026-11-21'
const final = (on: string) => ({ hearings: [aHearing('final', { on })] })
const decided = (changes: Partial<Proceedings>, madeOn = '2026-11-12') =>
  inCourt(
    { decidedOn: '2026-11-12', ...changes },
    { legal: { orders: [{ id: 'order-1', kind: 'care-order', madeOn }] } },
  )

const undecided = (changes: Partial<Proceedings>) =>
  inCourt(changes, { legal: { orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2026-11-12' }] } })

testRule(rule, [
  {
    name: 'the plan was ready before the final hearing',
    plan: inCourt({ plan: { preparedOn: '2026-10-12', final: 'H' }, ...final('2026-12-01') }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the plan is to be ready tomorrow, before the final hearing',
    plan: inCourt({ plan: { preparedOn: '2026-11-22' }, ...final('2026-12-01') }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/proceedings/0/plan/preparedOn',
      data: { dueOn: '2026-11-22' },
      message: 'Have the plan for the court ready on 22 November 2026, as intended',
    },
  },
  {
    name: 'nothing of a plan for the court is there',
    plan: inCourt(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/0/plan',
      message: 'Prepare the plan for the court by the day that the court set, or enter when it was ready',
    },
  },
  {
    name: 'nothing of a plan is there, and the final hearing is tomorrow',
    plan: inCourt(final('2026-11-22')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/plan' },
  },
  {
    name: 'nothing of a plan is there on the day of the final hearing',
    plan: inCourt(final(asAt)),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/plan',
      message: 'Prepare the plan that the court has to consider before it makes a care order',
    },
  },
  {
    name: 'nobody wrote down when the plan was ready',
    plan: inCourt({ plan: { where: 'With Gran' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/plan/preparedOn' },
  },
  {
    name: 'ready on the day of the final hearing',
    plan: inCourt({ plan: { preparedOn: '2026-12-01' }, ...final('2026-12-01') }),
    asAt,
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'meant to be ready the day after the final hearing',
    plan: inCourt({ plan: { preparedOn: '2026-12-02' }, ...final('2026-12-01') }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/proceedings/0/plan/preparedOn',
      data: { readyOn: '2026-12-02', on: '2026-12-01' },
      message:
        'Have the plan for the court ready before the final hearing on 1 December 2026: it is to be ready on 2 December 2026',
    },
  },
  {
    name: 'the final hearing is today, and the plan still says "not yet at final hearing"',
    plan: inCourt({ plan: { preparedOn: '2026-10-12', final: 'H' }, ...final(asAt) }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/proceedings/0/plan/final' },
  },
  {
    name: 'the final hearing was put off, and the plan was ready before the new day',
    plan: inCourt({
      plan: { preparedOn: '2026-11-02', final: 'H' },
      hearings: [
        aHearing('final', { id: 'first', on: '2026-10-01' }),
        aHearing('final', { id: 'second', on: '2026-12-01' }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a care order was made on a plan for one',
    plan: decided({ plan: { preparedOn: '2026-10-12', final: 'A' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a care order was made on a plan of adoption',
    plan: decided({ plan: { preparedOn: '2026-11-12', final: 'C' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the plan was ready the day after the care order',
    plan: decided({ plan: { preparedOn: '2026-11-13' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/proceedings/0/plan/preparedOn',
      data: { doneOn: '2026-11-13', on: '2026-11-12' },
    },
  },
  {
    name: 'a care order was made on a plan for a supervision order',
    plan: decided({ plan: { preparedOn: '2026-10-12', final: 'D' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/proceedings/0/plan/final',
      data: { on: '2026-11-12' },
    },
  },
  {
    name: 'a care order was made, and nobody wrote down when the plan was ready',
    plan: decided({}),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/plan/preparedOn' },
  },
  {
    name: 'the case ended without a care order, and there was a plan',
    plan: decided({ plan: { preparedOn: '2026-10-12', final: 'D' } }, '2025-01-06'),
    asAt,
    expect: { outcome: 'pass', path: '/proceedings' },
  },
  {
    name: 'the case ended without a care order, and without a plan',
    plan: decided({}, '2025-01-06'),
    asAt,
    expect: {
      outcome: 'notApplicable',
      path: '/proceedings/0',
      message: 'The case is over, and no care order is recorded for it',
    },
  },
  {
    name: 'the case ended in a supervision order, and without a plan',
    plan: inCourt(
      { decidedOn: '2026-11-12' },
      { legal: { orders: [{ id: 'order-1', kind: 'supervision-order', madeOn: '2026-11-12' }] } },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody wrote down the decision, and the plan was ready the day after the care order',
    plan: undecided({ plan: { preparedOn: '2026-11-13' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/proceedings/0/plan/preparedOn',
      data: { doneOn: '2026-11-13', on: '2026-11-12' },
    },
  },
  {
    name: 'nobody wrote down the decision, and the plan was ready on the day of the care order',
    plan: undecided({ plan: { preparedOn: '2026-11-12' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody wrote down the decision, and there is a care order and no plan',
    plan: undecided({}),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/plan/preparedOn' },
  },
  {
    name: 'the care order stands only among the legal statuses, and there is no plan',
    plan: inCourt(
      { decidedOn: '2026-11-12' },
      { legal: { statuses: [aLegalStatus('C2', '2026-11-12')], orders: [] } },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/plan/preparedOn' },
  },
  {
    name: 'decided the day before the care order, and there is no plan',
    plan: decided({ decidedOn: '2026-11-11' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/proceedings/0/plan/preparedOn' },
  },
  {
    name: 'decided the day before the care order, on a plan for a supervision order',
    plan: decided({ decidedOn: '2026-11-11', plan: { preparedOn: '2026-10-12', final: 'D' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/decidedOn',
      data: { on: '2026-11-12' },
      message:
        'Decide whether the care order of 12 November 2026 was made in this case, and enter the day on which the court decided it: the plan for the court does not fit that order',
    },
  },
  {
    name: 'decided the day before the care order, on a plan for one',
    plan: decided({ decidedOn: '2026-11-11', plan: { preparedOn: '2026-10-12', final: 'A' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a case without a day, and a plan that was ready after the care order',
    plan: aPlan({
      legal: { orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2026-11-12' }] },
      proceedings: [{ id: 'case-1', kind: 'care', plan: { preparedOn: '2026-11-13' } }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0' },
  },
  {
    name: 'a case that was withdrawn, and a care order in the next',
    plan: aPlan({
      legal: { orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2026-11-12' }] },
      proceedings: [
        aCareCase({
          id: 'case-0',
          submittedOn: '2025-06-12',
          issuedOn: '2025-06-13',
          decidedOn: '2025-09-01',
        }),
        aCareCase({ decidedOn: '2026-11-12', plan: { preparedOn: '2026-10-12' } }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no plan is there, the court never decided, and the young person is 18',
    plan: inCourt({}, { child: { dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      path: '/proceedings/0',
      message: 'The case is over, and no day of a decision is recorded',
    },
  },
  {
    name: 'an interim care order, and no proceedings on record',
    plan: aPlan({ legal: { statuses: [aLegalStatus('C1', '2026-06-16')] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings',
      message: 'Enter the care proceedings: there is an interim care order',
    },
  },
  { name: 'no proceedings', plan: aPlan({ proceedings: [] }), asAt, expect: 'notApplicable' },
])
