import { asks } from '../../../test/asks.ts'
import { planDoing, planFor, whole } from '../../../test/planned.ts'
import { testRule } from '../../../test/test-rule.ts'
import { endedPlan } from '../../../test/worded-plan.ts'
import { rule } from './measurable.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'a count in the field beside it', plan: planFor([whole]), asAt, expect: 'pass' },
  {
    name: 'a state that is so or not so, without a number',
    plan: planFor([{ statement: 'Sam is registered with a dentist' }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a direction without a level',
    plan: planFor([{ statement: 'Sam talks to other children more often.' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/0/outcomes/0/statement',
      data: { label: 'no' },
      message: asks('Measurable'),
    },
  },
  {
    name: 'an action that goes on without an amount',
    plan: planDoing({ what: 'Mo plays board games with Sam regularly', owner: { name: 'Mo' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/actions/0/what', data: { label: 'no' } },
  },
  {
    name: 'two outcomes of one need, each at its place',
    plan: planFor([{ statement: 'Sam is happier.' }, { statement: 'Sam reads more.' }]),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
      { outcome: 'needsReview', path: '/needs/0/outcomes/1/statement' },
    ],
  },
  {
    name: 'what is met, given up, done or stopped is let be',
    plan: planFor([
      { statement: 'Sam reads more.', status: 'met' },
      { ...whole, actions: [{ id: 'action-1', what: 'Read more', status: 'stopped' }] },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child who is no longer looked after',
    plan: endedPlan({ needs: planFor([{ statement: 'Sam reads more.' }]).needs ?? [] }),
    asAt,
    expect: 'notApplicable',
  },
])
