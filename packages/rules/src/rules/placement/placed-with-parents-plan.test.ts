import { accommodatedIn, homeUnderCareOrder, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './placed-with-parents-plan.ts'

const asAt = '2026-11-21'
const whole = {
  parentAssessment: 'Assessed in July 2025: Kim is ready, and it was decided that Sam goes home',
  parentDuties: 'Kim rings Nadia when somebody moves in, and after any accident',
  parentConfidentiality: 'Kim keeps what she reads of Sam’s brother to herself',
  parentChanges: 'Kim asks Nadia first, and asks before Sam sleeps elsewhere for more than a night',
  ending: 'After a review, or at once if Sam is not safe',
}

testRule(rule, [
  { name: 'every matter is there', plan: homeUnderCareOrder({ plan: whole }), asAt, expect: 'pass' },
  {
    name: 'every matter is missing',
    plan: homeUnderCareOrder({ plan: { preparedOn: since } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/parentAssessment',
        message: 'Enter what was assessed of the parent, what was found and what was decided',
      },
      { outcome: 'fail', path: '/placements/0/plan/parentDuties' },
      { outcome: 'fail', path: '/placements/0/plan/parentConfidentiality' },
      { outcome: 'fail', path: '/placements/0/plan/parentChanges' },
      {
        outcome: 'fail',
        path: '/placements/0/plan/ending',
        message: 'Enter when and how the placement with the parent will end',
      },
    ],
  },
  {
    name: 'every matter is missing, before the placement begins',
    plan: homeUnderCareOrder({ from: '2026-11-22', plan: { preparedOn: asAt } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      message: 'Enter what was assessed, agreed and decided with the parent before the placement begins',
    },
  },
  {
    name: 'every matter is missing on the fifth working day',
    plan: homeUnderCareOrder({ plan: { preparedOn: since } }),
    asAt: '2025-09-08',
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Enter what was assessed, agreed and decided with the parent by 8 September 2025',
    },
  },
  {
    name: 'foster care',
    plan: inCareIn({ plan: { preparedOn: since } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child is not placed with a parent or other person with parental responsibility',
    },
  },
  {
    name: 'with a parent, and not in care',
    plan: accommodatedIn({ type: 'P1', section22C: 'parents', plan: { preparedOn: since } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is not in care under an order' },
  },
  {
    name: 'with a parent, and no placement plan, which is reported on its own',
    plan: homeUnderCareOrder(),
    asAt,
    expect: 'notApplicable',
  },
])
