import { asks } from '../../../test/asks.ts'
import { planDoing, planFor, whole } from '../../../test/planned.ts'
import { testRule } from '../../../test/test-rule.ts'
import { endedPlan } from '../../../test/worded-plan.ts'
import { rule } from './time-bound.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'a day in the field beside it', plan: planFor([whole]), asAt, expect: 'pass' },
  {
    name: 'a named term in the words',
    plan: planFor([{ statement: 'Sam swims 25 metres by the end of the spring term' }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'as soon as possible',
    plan: planFor([{ statement: 'Mo takes Sam to the dentist as soon as possible' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/0/outcomes/0/statement',
      data: { label: 'no' },
      message: asks('Time-bound'),
    },
  },
  {
    name: 'an action without a day',
    plan: planDoing({ what: 'Mo takes Sam to Scouts every Friday', owner: { name: 'Mo' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/actions/0/what', data: { label: 'no' } },
  },
  {
    name: 'the next review, whose day is recorded',
    plan: {
      ...planFor([{ statement: 'Mo takes Sam to the dentist by the next review' }]),
      reviews: [{ id: 'review-1', plannedFor: '2027-01-15' }],
    },
    asAt,
    expect: 'pass',
  },
  {
    name: 'the next review, whose day is not',
    plan: planFor([{ statement: 'Mo takes Sam to the dentist by the next review' }]),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
  },
  {
    name: 'two outcomes of one need, each at its place',
    plan: planFor([{ statement: 'Sam reads a book' }, { statement: 'Sam swims 25 metres in the summer' }]),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
      { outcome: 'needsReview', path: '/needs/0/outcomes/1/statement' },
    ],
  },
  {
    name: 'what is met, given up, done or stopped is let be',
    plan: planFor([{ statement: 'Sam reads a book', status: 'met' }]),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The plan has no open outcome or action' },
  },
  {
    name: 'a child who is no longer looked after',
    plan: endedPlan({ needs: planFor([{ statement: 'Sam reads a book' }]).needs ?? [] }),
    asAt,
    expect: 'notApplicable',
  },
])
