import { asks } from '../../../test/asks.ts'
import { planDoing, planFor, whole } from '../../../test/planned.ts'
import { testRule } from '../../../test/test-rule.ts'
import { endedPlan } from '../../../test/worded-plan.ts'
import { rule } from './achievable.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'a small step from where things stand, with help', plan: planFor([whole]), asAt, expect: 'pass' },
  {
    name: 'an absolute',
    plan: planFor([{ statement: 'Sam will never lose his temper again.' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/0/outcomes/0/statement',
      data: { label: 'no' },
      message: asks('Achievable'),
    },
  },
  {
    name: 'what nobody in the plan can bring about',
    plan: planFor([{ statement: 'The court will make a special guardianship order.' }]),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement', data: { label: 'no' } },
  },
  {
    name: 'two outcomes of one need, each at its place',
    plan: planFor([
      { statement: 'Sam will always be happy.' },
      { statement: 'The Home Office will grant Sam leave to remain.' },
    ]),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
      { outcome: 'needsReview', path: '/needs/0/outcomes/1/statement' },
    ],
  },
  {
    name: 'an outcome of which wording cannot tell',
    plan: planFor([{ statement: 'Sam sleeps at least six hours on five nights in seven.' }]),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement', data: { label: 'cannot-tell' } },
  },
  {
    name: 'an action of which wording cannot tell is let be',
    plan: planDoing({ what: 'Dad brings Sam’s bike' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'what is met, given up, done or stopped is let be',
    plan: planFor([{ statement: 'Sam will never lose his temper again.', status: 'dropped' }]),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The plan has no open outcome or action' },
  },
  {
    name: 'a child who is no longer looked after',
    plan: endedPlan({ needs: planFor([{ statement: 'Sam will always be happy.' }]).needs ?? [] }),
    asAt,
    expect: 'notApplicable',
  },
])
