import { asks } from '../../../test/asks.ts'
import { planDoing, planFor, whole } from '../../../test/planned.ts'
import { testRule } from '../../../test/test-rule.ts'
import { endedPlan } from '../../../test/worded-plan.ts'
import { rule } from './relevant.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the field beside it says why it matters to the child',
    plan: planFor([whole]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the outcome answers the need',
    plan: planFor([{ statement: 'Sam has two friends to play with at break' }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a service, with no purpose and no need',
    plan: planFor([{ statement: 'Sam does six sessions of horse therapy.' }], ''),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/0/outcomes/0/statement',
      data: { label: 'no' },
      message: asks('Relevant'),
    },
  },
  {
    name: 'an answer to another need',
    plan: planFor(
      [{ statement: 'Mo signs Sam up for ballet.' }],
      'Cannot swim, and home backs on to the canal',
    ),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
  },
  {
    name: 'two outcomes of one need, each at its place',
    plan: planFor([{ statement: 'Play therapy.' }, { statement: 'Mentoring.' }], ''),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement' },
      { outcome: 'needsReview', path: '/needs/0/outcomes/1/statement' },
    ],
  },
  {
    name: 'an outcome of which wording cannot tell',
    plan: planFor([{ statement: 'Sam swims 25 metres without armbands.' }], ''),
    asAt,
    expect: { outcome: 'needsReview', path: '/needs/0/outcomes/0/statement', data: { label: 'cannot-tell' } },
  },
  {
    name: 'an action is for what its outcome is for',
    plan: planDoing({ what: 'Mo rings the family of a boy whom Sam likes', owner: { name: 'Mo' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'what is met, given up, done or stopped is let be',
    plan: planFor([{ statement: 'Play therapy.', status: 'met' }], ''),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The plan has no open outcome or action' },
  },
  {
    name: 'a child who is no longer looked after',
    plan: endedPlan({ needs: planFor([{ statement: 'Play therapy.' }], '').needs ?? [] }),
    asAt,
    expect: 'notApplicable',
  },
])
