import { aCareOrderPlan, aPlacement, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './placement-plan.ts'

const asAt = '2026-11-21'
const plan = { dailyCare: 'Bath at seven, story at eight' }
const { section22C: _, ...unsaid } = aPlacement('2026-01-05')

testRule(rule, [
  {
    name: 'the placement plan is there',
    plan: aCareOrderPlan({ placements: [aPlacement('2026-01-05', { plan })] }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0/plan' },
  },
  {
    name: 'a baby under an interim care order, placed with a parent',
    plan: aPlan({
      legal: { statuses: [{ id: 'status-1', status: 'C1', from: '2026-11-02' }] },
      placements: [aPlacement('2026-11-02', { type: 'P1', section22C: 'parents', plan })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the fifth working day of a placement, without its plan',
    plan: aSection20Plan({ placements: [aPlacement('2026-11-16')] }),
    asAt: '2026-11-23',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      data: { dueOn: '2026-11-23' },
      message: 'Add the placement plan by 23 November 2026',
    },
  },
  {
    name: 'a placement that is planned, without its plan',
    plan: aCareOrderPlan({ placements: [aPlacement('2026-12-07', { planned: true })] }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-12-07' } },
  },
  {
    name: 'the sixth working day',
    plan: aSection20Plan({ placements: [aPlacement('2026-11-16')] }),
    asAt: '2026-11-24',
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements/0/plan',
      message: 'Add the placement plan for where the child lives now',
    },
  },
  {
    name: 'a plan of the last placement does not count for this one',
    plan: aCareOrderPlan({
      placements: [aPlacement('2025-09-01', { to: '2026-01-05', plan }), aPlacement('2026-01-05')],
    }),
    asAt,
    expect: { outcome: 'fail', path: '/placements/1/plan' },
  },
  {
    name: 'a placement that does not say when it began',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', section22C: 'foster-carer' }] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'no placement recorded',
    plan: aCareOrderPlan({ placements: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements',
      message: 'Add the placement and its placement plan',
    },
  },
  {
    name: 'accommodated under section 20, and not under section 22C: the exception is for children in care',
    plan: aSection20Plan({ placements: [aPlacement('2026-01-05', { section22C: 'not-22C' })] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'accommodated, and placed for adoption',
    plan: aSection20Plan({ placements: [{ ...unsaid, type: 'A3' }] }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message:
        'The child is placed for adoption: SI 2010/959 does not apply (reg 3), and what applies instead is not checked here',
    },
  },
  {
    name: 'in hospital, and not said whether under section 22C',
    plan: aCareOrderPlan({ placements: [{ ...unsaid, type: 'R2' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/section22C',
      message:
        'Check whether the child lives in accommodation under section 22C: if so, the care plan needs a placement plan',
    },
  },
  {
    name: 'not under section 22C, and the legal status is not recorded',
    plan: aPlan({ placements: [aPlacement('2026-01-05', { section22C: 'not-22C' })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses',
      message: 'Enter the legal status of the child: whether a placement plan is needed here depends on it',
    },
  },
  {
    name: 'in care, and not in accommodation under section 22C',
    plan: aCareOrderPlan({ placements: [aPlacement('2026-01-05', { section22C: 'not-22C' })] }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child is in care, and not in accommodation under section 22C',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
