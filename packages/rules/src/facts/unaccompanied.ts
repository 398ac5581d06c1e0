import type { CarePlanRecord, ModernSlavery } from '@open-care-plan/model'
import type { Condition } from '../engine/rule.ts'
import { happenedBy, notAfter } from './by-day.ts'

/** Whether the last decision of the National Referral Mechanism by a day is that the child is or may be a victim. */
export function hasPositiveDecision(slavery: ModernSlavery, asAt: string): boolean {
  if (slavery.conclusiveGrounds !== undefined && notAfter(slavery.conclusiveGroundsOn, asAt)) {
    return slavery.conclusiveGrounds === 'positive'
  }
  return slavery.reasonableGrounds === 'positive' && notAfter(slavery.reasonableGroundsOn, asAt)
}

/** Whether the child was referred to the National Referral Mechanism by a day, and no decision had come by then. */
function awaitsDecision(slavery: ModernSlavery, asAt: string): boolean {
  const { nrmReferredOn, reasonableGrounds, reasonableGroundsOn, conclusiveGrounds, conclusiveGroundsOn } =
    slavery
  return (
    happenedBy(nrmReferredOn, asAt) &&
    !(reasonableGrounds !== undefined && notAfter(reasonableGroundsOn, asAt)) &&
    !(conclusiveGrounds !== undefined && notAfter(conclusiveGroundsOn, asAt))
  )
}

/**
 * Whether the record says that the child is or may be a victim of trafficking: in its own words, by a decision, or by a referral
 * that nobody has decided on. Nobody refers a child without reasonable grounds to believe it (MSA 2015 s.52).
 */
export function isPossiblyTrafficked({ modernSlavery }: CarePlanRecord, asAt: string): boolean {
  if (modernSlavery === undefined) return false
  const { victim } = modernSlavery
  return (
    victim === 'yes' ||
    victim === 'suspected' ||
    hasPositiveDecision(modernSlavery, asAt) ||
    awaitsDecision(modernSlavery, asAt)
  )
}

// Where the record says neither that a child came alone nor that they may be trafficked, one rule of plan-content asks. The
// rules that rest on these conditions do not ask the same again.
const where = {
  path: '/modernSlavery/fromAbroad',
  message: 'Say whether the child came or was brought here from another country',
}

/** The child came alone, or may be a victim of trafficking. */
export const aloneOrTrafficked: Condition = {
  holds: (facts) => facts.unaccompanied || facts.possiblyTrafficked,
  otherwise: 'The record does not say that the child came alone or may be a victim of trafficking',
  missing: where,
}

/** There is reason to believe that the child is or may be a victim of trafficking. */
export const possiblyTrafficked: Condition = {
  holds: (facts) => facts.possiblyTrafficked,
  otherwise: 'The record does not say that the child is or may be a victim of trafficking',
  missing: where,
}

/** The child came alone, or may be trafficked and came from abroad. Of a child who may be trafficked the record has to say. */
export const mayHaveComeFromAbroad: Condition = {
  holds: ({ unaccompanied, possiblyTrafficked: trafficked, fromAbroad }) =>
    unaccompanied || (trafficked && fromAbroad),
  otherwise: 'The record does not say that the child came alone, or was trafficked from abroad',
  missing: where,
}

/** The same, for the rules that leave the question to the rule on how the child arrived. */
export const cameFromAbroad: Condition = {
  ...mayHaveComeFromAbroad,
  holds: (facts) => mayHaveComeFromAbroad.holds(facts) === true,
}
