import { aCareOrderPlan, aNeed } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { childSaying, courtSaying, planSaying } from '../../../test/worded-plan.ts'
import { rule } from './service-led-need.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'a service with its reason',
    plan: planSaying('Sam needs speech therapy because strangers understand about one word in five.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a need that is no service',
    plan: planSaying('Sam needs somebody to sit on the bed until he falls asleep.'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a service, and no word of why',
    plan: planSaying('Sam needs play therapy.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/aim',
      data: { count: 1, spans: '0-22' },
      message: 'Say what the child needs and why, and then the service',
    },
  },
  {
    name: 'two services in one text, which read alike',
    plan: courtSaying('The twins require family therapy. Sam needs a mentor.'),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/proceedings/0/plan/welfare',
      data: { count: 2 },
      message: 'Say what the child needs and why, and then the service',
    },
  },
  {
    name: 'somebody is quoted',
    plan: planSaying('His teacher wrote: “Sam needs play therapy.”'),
    asAt,
    expect: 'pass',
  },
  { name: 'the child’s own words', plan: childSaying('I need a mentor.'), asAt, expect: 'notApplicable' },
  {
    name: 'the statement of a need, which has a rule of its own',
    plan: aCareOrderPlan({
      needs: [aNeed({ statement: 'Needs play therapy.', strengths: '', outcomes: [] })],
    }),
    asAt,
    expect: 'pass',
  },
])
