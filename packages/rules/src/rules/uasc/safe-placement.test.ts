import type { Judgement } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './safe-placement.ts'

const asAt = '2026-11-21'
const answered = (on: string, answer: Judgement['answer'] & string) =>
  aSection20Plan({
    unaccompanied: { unaccompanied: true },
    judgements: [{ id: 'judgement-1', question: 'uasc/safe-placement', answer, on }],
  })

const movedOn = (from: string, on: string) => ({
  ...answered(on, 'yes'),
  placements: [aPlacement('2025-09-01', { to: from }), aPlacement(from, { id: 'placement-2' })],
})

testRule(rule, [
  {
    name: 'answered a month before the child moved there',
    plan: movedOn('2026-09-10', '2026-08-10'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'answered the day before that, of the home before',
    plan: movedOn('2026-09-10', '2026-08-09'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: '2026-08-09' } },
  },
  {
    name: 'nobody has answered',
    plan: aSection20Plan({ unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Decide whether the placement is out of the reach of traffickers, and suits the child’s culture and faith',
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
      message:
        'Look again, as it was last answered on 20 May 2026: decide whether the placement is out of the reach of traffickers, and suits the child’s culture and faith',
    },
  },
  {
    name: 'answered no',
    plan: answered('2026-11-05', 'no'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/judgements/0',
      message: 'Put right what makes the placement unsafe, or unfit for the child’s culture and faith',
    },
  },
  {
    name: 'answered that it does not apply',
    plan: answered('2026-11-05', 'does-not-apply'),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'an answer dated the day after', plan: answered('2026-11-22', 'yes'), asAt, expect: 'needsReview' },
  {
    name: 'suspected trafficking of a child from here',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'suspected', fromAbroad: false } }),
    asAt,
    expect: 'needsReview',
  },
  { name: 'neither alone nor possibly trafficked', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
