import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { childSaying, courtSaying, endedPlan, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './vague-concern.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'a concern that comes with what was seen',
    plan: courtSaying('My concern is the bruise on Sam’s cheek, seen by Dr Iqbal on 11 April.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'concerns, and nothing that was seen',
    plan: courtSaying('Professionals have ongoing concerns in relation to neglect.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/proceedings/0/plan/welfare',
      data: { count: 1, spans: '19-35', words: '“ongoing concerns”' },
      message: 'Say what was seen, by whom and when, instead of “ongoing concerns”',
    },
  },
  {
    name: 'two of them in one text',
    plan: planSaying('There have been issues at school. Worries remain.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/permanence/aim',
      data: { count: 2, spans: '16-22 34-41', words: '“issues”, “Worries”' },
      message: 'Say what was seen, by whom and when, instead of “issues”, “Worries”',
    },
  },
  {
    name: 'two texts, each with its place',
    plan: aCareOrderPlan({
      permanence: { aim: 'There are significant concerns.' },
      reasons: { summary: 'There were significant concerns.' },
    }),
    asAt,
    expect: [
      { outcome: 'needsReview', path: '/permanence/aim' },
      { outcome: 'needsReview', path: '/reasons/summary' },
    ],
  },
  {
    name: 'somebody is quoted',
    plan: planSaying('Mum says she is “sick of the issues with school”.'),
    asAt,
    expect: 'pass',
  },
  { name: 'the child’s own words', plan: childSaying('I have big worries'), asAt, expect: 'notApplicable' },
  {
    name: 'a verb and no noun',
    plan: courtSaying('The court issues its order on Friday.'),
    asAt,
    expect: 'pass',
  },
  { name: 'a plan that says nothing yet', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'a child who is no longer looked after, whose plan is still read',
    plan: endedPlan({ permanence: { aim: 'There are significant concerns.' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/permanence/aim' },
  },
])
