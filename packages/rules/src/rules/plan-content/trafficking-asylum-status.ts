import type { CarePlanRecord, ModernSlavery, UnaccompaniedChild } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'
import { hasPositiveDecision } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'plan-content/trafficking-asylum-status',
  also: ['plan-status-trafficked-uasc', 'uasc-status-recorded'],
  title: 'Trafficking or asylum-seeking status',
  requirement:
    'The care plan must record it where the child is or may be a victim of trafficking, or is an unaccompanied asylum-seeking child.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(f), (2)'), cite('SI 2014/1917', 'reg 3')],
  inForce: { from: '2014-08-18' },
  why: 'A child whose traffickers are still looking for them is only kept safe by people who know of it.',
  doesNotJudge:
    'Whether the child is a victim, or unaccompanied. Where neither is said, nothing shows that the question was asked.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan says where the child stands on trafficking and asylum',
    victim: 'Say whether there is reason to believe that the child is a victim of trafficking',
    victimBasis: 'Say what the suspicion or finding of trafficking rests on',
    decision:
      'Check the status: there is a positive decision on trafficking, and the plan says that there is no reason to believe it',
    referred:
      'Check the status: the child was referred on {referredOn}, no decision is on record, and the plan says that there is no reason to believe it',
    unaccompanied: 'Say whether the child is an unaccompanied asylum-seeking child',
    claim: 'Enter where the asylum claim of the child stands',
    basis: 'Say what it rests on that the child is unaccompanied and seeks asylum',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt, facts }) =>
    passUnless([...ofTrafficking(plan.modernSlavery ?? {}, asAt), ...ofAsylum(plan, isUnderTwo(facts))]),
})

function ofTrafficking(slavery: ModernSlavery, asAt: string): Verdict[] {
  const { victim, basis } = slavery
  if (victim === undefined || victim === 'not-considered')
    return [unknown('/modernSlavery/victim', {}, 'victim')]
  if (victim === 'no') return ofNoVictim(slavery, asAt)
  return said(basis) ? [] : [unknown('/modernSlavery/basis', {}, 'victimBasis')]
}

/** A referral is made of a child who may be a victim: until it is decided nothing shows that there is no reason to believe it. */
function ofNoVictim(slavery: ModernSlavery, asAt: string): Verdict[] {
  const path = '/modernSlavery/victim'
  if (hasPositiveDecision(slavery, asAt)) return [conflict(path, {}, 'decision')]
  const { nrmReferredOn: referredOn } = slavery
  return happenedBy(referredOn, asAt) && !isDecided(slavery, asAt)
    ? [judge(path, { referredOn }, 'referred')]
    : []
}

const isDecided = (slavery: ModernSlavery, asAt: string) =>
  (slavery.reasonableGrounds !== undefined && notAfter(slavery.reasonableGroundsOn, asAt)) ||
  (slavery.conclusiveGrounds !== undefined && notAfter(slavery.conclusiveGroundsOn, asAt))

/** Of a baby it is not asked: no child under two comes alone and asks for asylum. */
function ofAsylum({ unaccompanied: status = {} }: CarePlanRecord, baby: boolean): Verdict[] {
  const { unaccompanied } = status
  if (unaccompanied === undefined)
    return baby ? [] : [unknown('/unaccompanied/unaccompanied', {}, 'unaccompanied')]
  if (!unaccompanied) return []
  if (status.claim === undefined) return [unknown('/unaccompanied/claim', {}, 'claim')]
  return needsBasis(status) && !said(status.basis) ? [unknown('/unaccompanied/basis', {}, 'basis')] : []
}

/** Within regulation 5(2): a claim made or meant, and no indefinite leave. */
const needsBasis = ({ claim, indefiniteLeave }: UnaccompaniedChild) =>
  (claim === 'claimed' || claim === 'intended') && indefiniteLeave !== true
