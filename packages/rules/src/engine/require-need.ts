import type { needDomains } from '@open-care-plan/model'
import { hasAction, isDropped, isLive } from '../facts/live-needs.ts'
import { defineRule } from './define-rule.ts'
import type { Rule, RuleContext, RuleDefinition, Verdict } from './rule.ts'
import { absent, judge, pass } from './verdicts.ts'

type Domain = keyof typeof needDomains

/** What the plan says of a part of development outside its needs; undefined where it says nothing. */
type Elsewhere = (context: RuleContext) => Verdict | undefined

/**
 * Whether the plan sets out how the child's needs in one part of development are met (SI 2010/959 reg 5(1)(b)): a need with an
 * action, or what is said elsewhere. The rule has the messages `absent`, `noAction` and `met`.
 */
export function needVerdicts(
  context: RuleContext,
  domain: Domain,
  elsewhere?: Elsewhere,
): readonly [Verdict, ...Verdict[]] {
  const needs = context.facts.needs.filter(({ value }) => value.domain === domain && !isDropped(value))
  const live = needs.filter(({ value }) => isLive(value))
  if (live.some(hasAction)) return [pass('/needs')]
  const other = elsewhere?.(context)
  if (other?.outcome === 'pass') return [other]
  const [first, ...rest] = live.map(({ path }) => absent(`${path}/outcomes`, {}, 'noAction'))
  if (first !== undefined) return [first, ...rest]
  if (other !== undefined) return [other]
  return [needs.length > 0 ? judge('/needs', {}, 'met') : absent('/needs')]
}

interface RequiredNeed extends Omit<RuleDefinition, 'evaluate' | 'outcomes'> {
  readonly domain: Domain
  readonly elsewhere?: Elsewhere
}

/** A rule that asks how the needs in one part of development are met. */
export function requireNeed({ domain, elsewhere, ...rule }: RequiredNeed): Rule {
  return defineRule({
    ...rule,
    outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
    evaluate: (context) => needVerdicts(context, domain, elsewhere),
  })
}
