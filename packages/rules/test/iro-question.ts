import type { CarePlanRecord, Judgement } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import type { Rule } from '../src/engine/rule.ts'
import { type RuleCase, testRule } from './test-rule.ts'

const asAt = '2026-11-21'

type Parts = Partial<Omit<CarePlanRecord, 'child' | 'schemaVersion'>>

/** Tests a question about the IRO: unanswered, with each answer, and with answers of other days; then the cases of its own. */
export function testIroQuestion(rule: Rule, parts: Parts = {}, cases: readonly RuleCase[] = []): void {
  const answered = (answer: Judgement['answer'], on: string, ...others: Judgement[]) => {
    const given: Judgement = { id: 'j', question: rule.id, on, ...(answer === undefined ? {} : { answer }) }
    return aCareOrderPlan({ ...parts, judgements: [given, ...others] })
  }
  testRule(rule, [
    {
      name: 'nobody has answered it',
      plan: aCareOrderPlan(parts),
      asAt,
      expect: {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/judgements',
        message: rule.messages.judge as string,
      },
    },
    {
      name: 'another question was answered, and not this one',
      plan: aCareOrderPlan({
        ...parts,
        judgements: [{ id: 'j', question: 'voice/wishes-weighed', answer: 'yes', on: asAt }],
      }),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
    },
    {
      name: 'answered yes, six months ago to the day',
      plan: answered('yes', '2026-05-21'),
      asAt,
      expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-05-21' } },
    },
    {
      name: 'answered yes on 31 August, and six months are up on 28 February',
      plan: answered('yes', '2025-08-31'),
      asAt: '2026-02-28',
      expect: 'pass',
    },
    {
      name: 'answered yes, six months and a day ago',
      plan: answered('yes', '2026-05-20'),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: '2026-05-20' } },
    },
    {
      name: 'answered no',
      plan: answered('no', '2026-11-02'),
      asAt,
      expect: {
        outcome: 'fail',
        kind: 'absent',
        path: '/judgements/0',
        data: { on: '2026-11-02' },
        message: rule.messages.absent?.replace('{on}', '2 November 2026') as string,
      },
    },
    {
      name: 'answered no, and later yes',
      plan: answered('no', '2026-11-02', { id: 'k', question: rule.id, answer: 'yes', on: '2026-11-16' }),
      asAt,
      expect: { outcome: 'pass', path: '/judgements/1', data: { on: '2026-11-16' } },
    },
    {
      name: 'a person found that it does not apply',
      plan: answered('does-not-apply', '2026-11-02'),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'the only answer is dated after the day of the check',
      plan: answered('yes', '2026-11-22'),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
    },
    {
      name: 'only short breaks, to which a lighter plan applies',
      plan: aCareOrderPlan({ ...parts, legal: { shortBreaks: true } }),
      asAt,
      expect: 'notApplicable',
    },
    ...cases,
  ])
}
