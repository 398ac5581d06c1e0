import { asks } from '../../../test/asks.ts'
import { planDoing, planFor, whole } from '../../../test/planned.ts'
import { testRule } from '../../../test/test-rule.ts'
import { endedPlan } from '../../../test/worded-plan.ts'
import { rule } from './specific.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'an outcome that a newcomer could picture', plan: planFor([whole]), asAt, expect: 'pass' },
  {
    name: 'an action with somebody who does it',
    plan: planDoing({
      what: 'Register Sam with the dentist on Mill Lane',
      owner: { name: 'Mo', role: 'foster carer' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an umbrella word and nothing else',
    plan: planFor([{ statement: 'Explore identity.' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/0/outcomes/0/statement',
      data: { label: 'no' },
      message: asks('Specific'),
    },
  },
  {
    name: 'an action that nobody does',
    plan: planDoing({ what: 'Passport application to be posted' }),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/actions/0/what', data: { label: 'no' } },
  },
  {
    name: 'two outcomes of one need, each at its place',
    plan: planFor([{ statement: 'Health needs to be met.' }, { statement: 'Improve wellbeing.' }]),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
      { outcome: 'needsReview', path: '/needs/0/outcomes/1/statement' },
    ],
  },
  {
    name: 'what is met, given up, done or stopped is let be',
    plan: planFor([
      { statement: 'Explore identity.', status: 'met' },
      { statement: 'Explore identity.', status: 'dropped' },
      { ...whole, actions: [{ id: 'action-1', what: 'Support', status: 'done' }] },
    ]),
    asAt,
    expect: 'pass',
  },
  { name: 'no outcomes, which is reported on its own', plan: planFor([]), asAt, expect: 'notApplicable' },
  {
    name: 'a child who is no longer looked after',
    plan: endedPlan({ needs: planFor([{ statement: 'Explore identity.' }]).needs ?? [] }),
    asAt,
    expect: 'notApplicable',
  },
])
