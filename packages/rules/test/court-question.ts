import type { Judgement, Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import type { Rule } from '../src/engine/rule.ts'
import { inCourt } from './court.ts'
import { testRule } from './test-rule.ts'

const asAt = '2026-11-21'

/** A case that was before the court when any of the answers was given. */
const old = { submittedOn: '2026-05-01', issuedOn: '2026-05-05' }

/** Tests a question about a case before the court; `yes` and `no` say what a manager answered. */
export function testCourtQuestion(
  rule: Rule,
  { yes, no }: { readonly yes: string; readonly no: string },
): void {
  const judged = (changes: Partial<Judgement>, application: Partial<Proceedings> = {}) =>
    inCourt(application, {
      judgements: [{ id: 'judgement-1', question: rule.id, answer: 'yes', on: '2026-10-12', ...changes }],
    })

  testRule(rule, [
    {
      name: 'nobody has answered',
      plan: inCourt(),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
    },
    {
      name: yes,
      plan: judged({}),
      asAt,
      expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-10-12' } },
    },
    {
      name: no,
      plan: judged({ answer: 'no' }),
      asAt,
      expect: { outcome: 'fail', kind: 'absent', path: '/judgements/0' },
    },
    {
      name: 'a manager answered that it does not apply',
      plan: judged({ answer: 'does-not-apply' }),
      asAt,
      expect: 'notApplicable',
    },
    {
      name: 'answered six months ago',
      plan: judged({ on: '2026-05-21' }, old),
      asAt,
      expect: 'pass',
    },
    {
      name: 'answered on the day of the application',
      plan: judged({ on: '2026-06-12' }),
      asAt,
      expect: 'pass',
    },
    {
      name: 'answered the day before the application was made',
      plan: judged({ on: '2026-06-11' }),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: '2026-06-11' } },
    },
    {
      name: 'answered six months and a day ago',
      plan: judged({ on: '2026-05-20' }, old),
      asAt,
      expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: '2026-05-20' } },
    },
    {
      name: 'an answer that is dated tomorrow',
      plan: judged({ on: '2026-11-22' }),
      asAt,
      expect: 'needsReview',
    },
    {
      name: 'the court has decided',
      plan: inCourt({ decidedOn: asAt }),
      asAt,
      expect: { outcome: 'notApplicable', message: 'No care case is before the court on this day' },
    },
    { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
  ])
}
