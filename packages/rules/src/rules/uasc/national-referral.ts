import type { ModernSlavery } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { possiblyTrafficked } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/national-referral',
  also: ['uasc-nrm'],
  title: 'Referral to the National Referral Mechanism',
  requirement:
    'Where there are reasonable grounds to believe that the child may be a victim of slavery or trafficking, the authority must notify it, and the record has the reference, the decisions and their days.',
  force: 'must',
  standing: 'read',
  citation: [cite('MSA 2015', 's.52')],
  inForce: { from: '2015-11-01' },
  why: 'Without a referral nobody decides, and a child who was exploited can be prosecuted or removed as if they had not been.',
  doesNotJudge:
    'Whether there are reasonable grounds, and whether a decision came that nobody entered. It looks at days and references, and never scores a child.',
  when: [possiblyTrafficked, ...ordinaryPlan],
  messages: {
    pass: 'The record has the referral, its reference and what was decided so far',
    unknown: 'Refer the child to the National Referral Mechanism, or enter the day on which that was done',
    reference: 'Enter the reference of the referral',
    reasonableGrounds: 'Enter the reasonable grounds decision, or find out why there is none yet',
    reasonableGroundsOn: 'Enter the day of the reasonable grounds decision',
    conclusiveGrounds: 'Enter what the conclusive grounds decision was',
    conclusiveGroundsOn: 'Enter the day of the conclusive grounds decision',
    beforeReferral:
      'Check the days: the reasonable grounds decision of {on} comes before the referral on {earlier}',
    beforeReasonable:
      'Check the days: the conclusive grounds decision of {on} comes before the reasonable grounds decision on {earlier}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { modernSlavery = {} }, asAt }) {
    const { nrmReferredOn, nrmReference } = modernSlavery
    if (!happenedBy(nrmReferredOn, asAt)) return unknown(at('nrmReferredOn'))
    return passUnless(
      [
        said(nrmReference) ? undefined : unknown(at('nrmReference'), {}, 'reference'),
        ofReasonableGrounds(modernSlavery, nrmReferredOn, asAt),
        ofConclusiveGrounds(modernSlavery, asAt),
      ],
      at('nrmReferredOn'),
    )
  },
})

const at = (field: keyof ModernSlavery & string) => `/modernSlavery/${field}`

function ofReasonableGrounds(slavery: ModernSlavery, referredOn: string, asAt: string): Verdict[] {
  const { reasonableGrounds: decision, reasonableGroundsOn: on } = slavery
  if (on !== undefined && on < referredOn) {
    return [conflict(at('reasonableGroundsOn'), { on, earlier: referredOn }, 'beforeReferral')]
  }
  if (decision === undefined) return [unknown(at('reasonableGrounds'), {}, 'reasonableGrounds')]
  return happenedBy(on, asAt) ? [] : [unknown(at('reasonableGroundsOn'), {}, 'reasonableGroundsOn')]
}

/** It may take a year or more, so that it is only asked for where half of it is there. */
function ofConclusiveGrounds(slavery: ModernSlavery, asAt: string): Verdict[] {
  const { conclusiveGrounds: decision, conclusiveGroundsOn: on, reasonableGroundsOn: earlier } = slavery
  if (decision === undefined) {
    return happenedBy(on, asAt) ? [unknown(at('conclusiveGrounds'), {}, 'conclusiveGrounds')] : []
  }
  if (!happenedBy(on, asAt)) return [unknown(at('conclusiveGroundsOn'), {}, 'conclusiveGroundsOn')]
  return earlier !== undefined && on < earlier
    ? [conflict(at('conclusiveGroundsOn'), { on, earlier }, 'beforeReasonable')]
    : []
}
