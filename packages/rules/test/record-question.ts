import type { CarePlanRecord, Judgement } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import type { Rule } from '../src/engine/rule.ts'
import { type RuleCase, testRule } from './test-rule.ts'

const asAt = '2026-11-21'

/** Tests a question about the record: unanswered, with each answer, and with answers of other days; then the cases of its own. */
export function testRecordQuestion(
  rule: Rule,
  parts: Partial<Omit<CarePlanRecord, 'child'>>,
  cases: readonly RuleCase[],
): void {
  const answered = (changes: Partial<Judgement>) =>
    aCareOrderPlan({
      ...parts,
      judgements: [{ id: 'answer', question: rule.id, answer: 'yes', on: '2026-10-12', ...changes }],
    })
  const asked = { outcome: 'needsReview', kind: 'judge', path: '/judgements' } as const
  testRule(rule, [
    {
      name: 'nobody has answered',
      plan: aCareOrderPlan(parts),
      asAt,
      expect: { ...asked, message: rule.messages.judge as string },
    },
    {
      name: 'somebody answered that it is so',
      plan: answered({}),
      asAt,
      expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-10-12' } },
    },
    {
      name: 'somebody answered that it is not so',
      plan: answered({ answer: 'no' }),
      asAt,
      expect: {
        outcome: rule.standing === 'unconfirmed' ? 'needsReview' : 'fail',
        kind: 'absent',
        path: '/judgements/0',
        message: rule.messages.absent as string,
      },
    },
    {
      name: 'somebody answered that it does not apply',
      plan: answered({ answer: 'does-not-apply' }),
      asAt,
      expect: 'notApplicable',
    },
    { name: 'answered six months ago', plan: answered({ on: '2026-05-21' }), asAt, expect: 'pass' },
    {
      name: 'answered six months and a day ago',
      plan: answered({ on: '2026-05-20' }),
      asAt,
      expect: { ...asked, data: { on: '2026-05-20' } },
    },
    { name: 'an answer that is dated tomorrow', plan: answered({ on: '2026-11-22' }), asAt, expect: asked },
    {
      name: 'an answer to another question',
      plan: answered({ question: 'voice/wishes-weighed' }),
      asAt,
      expect: asked,
    },
    ...cases,
  ])
}
