import { cite } from '../../engine/cite.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge } from '../../engine/verdicts.ts'
import type { HeldReview } from '../../facts/latest-review.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'
import { isPossiblyTrafficked } from '../../facts/unaccompanied.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-trafficking-asylum',
  also: ['rev-sch7-14'],
  title: 'The review looks at trafficking and asylum',
  requirement:
    'Where the child is or may be a victim of trafficking, or is an unaccompanied asylum-seeking child, each review must consider the needs that come from it.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 14'), cite('SI 2014/1917')],
  inForce: { from: '2014-08-18' },
  why: 'Interviews, deadlines and people who may still be looking for the child do not wait for the next assessment.',
  doesNotJudge:
    'Whether both were looked at where both apply, and whether the needs were understood. Where the record does not say that a child is either, another rule asks.',
  matter: 'trafficking-asylum',
  messages: {
    ...matterMessages('the needs that come from trafficking or from seeking asylum'),
    firstOn:
      'Decide whether it was known at the review of {on} that the child may be a victim of trafficking, and consider it at the next: the first day in the record is {firstOn}',
    open: 'Decide whether the review of {on} should have considered it: it was then not settled that the child is no victim of trafficking',
    undated:
      'Decide whether it was known at the review of {on} that the child may be a victim of trafficking: no day is recorded on which anybody looked at it',
  },
  unless: notConcerned,
})

function notConcerned({ plan, facts }: RuleContext, { on, path }: HeldReview): string | Verdict | undefined {
  const { unaccompanied, modernSlavery } = plan
  if (facts.unaccompanied) {
    const { claim, indefiniteLeave } = unaccompanied ?? {}
    if (claim !== undefined && claim !== 'none' && indefiniteLeave !== true) return undefined
  }
  if (!facts.possiblyTrafficked) {
    // That the answer was no by the day of the check does not say what the review had before it.
    if (isPossiblyTrafficked(plan, on)) return judge(`${path}/matters`, { on }, 'open')
    return 'The record does not say that the child may be a victim of trafficking, or is alone and seeks asylum'
  }
  const { screenedOn, nrmReferredOn, reasonableGroundsOn, conclusiveGroundsOn } = modernSlavery ?? {}
  const days = [screenedOn, nrmReferredOn, reasonableGroundsOn, conclusiveGroundsOn]
  const first = days.filter((day) => day !== undefined).sort()[0]
  if (first === undefined) return judge(`${path}/matters`, { on }, 'undated')
  return first > on ? judge(`${path}/matters`, { on, firstOn: first }, 'firstOn') : undefined
}
