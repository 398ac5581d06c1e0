import type { Judgement } from '@open-care-plan/model'
import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './wishes-weighed.ts'

const asAt = '2026-11-21'
const answered = (on: string, answer: Judgement['answer'] & string) =>
  aCareOrderPlan({ judgements: [{ id: 'judgement-1', question: 'voice/wishes-weighed', answer, on }] })

testRule(rule, [
  {
    name: 'nobody has answered',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Decide whether due weight was given to what the child, the parents and others wished, and to the child’s religion, origin, culture and language',
    },
  },
  {
    name: 'answered yes, six months ago to the day',
    plan: answered('2026-05-21', 'yes'),
    asAt,
    expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-05-21' } },
  },
  {
    name: 'answered six months and a day ago',
    plan: answered('2026-05-20', 'yes'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Look again, as it was last answered on 20 May 2026: decide whether due weight was given to what the child, the parents and others wished, and to the child’s religion, origin, culture and language',
    },
  },
  {
    name: 'answered no',
    plan: answered('2026-11-11', 'no'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/judgements/0',
      message:
        'Put right the decision in which wishes, religion, origin, culture or language were not weighed',
    },
  },
  {
    name: 'answered that it does not apply',
    plan: answered('2026-11-11', 'does-not-apply'),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'an answer dated the day after', plan: answered('2026-11-22', 'yes'), asAt, expect: 'needsReview' },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
