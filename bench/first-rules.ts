import { defineProfile, england, findRule, type Profile, ruleList } from '@open-care-plan/rules'

/** The time limits that everyone asks first: care plan, placement plan, reviews, visits by every regime, health, PEP, IRO. */
const firstTimeLimits = [
  'care-plan',
  'placement-plan',
  'first-review',
  'second-review',
  'later-reviews',
  'first-visit',
  'visits-first-year',
  'visits-later',
  'visits-long-term-foster',
  'visits-care-order-parents',
  'visits-emergency-parents',
  'visits-temporary-carer',
  'visits-other-arranger',
  'visits-on-request',
  'first-health-assessment',
  'health-under-5',
  'health-from-5',
  'first-pep',
  'pep-each-term',
  'iro-appointed-in-time',
]

/** The legal checklist: its 18 points, every rule that one of them rests on, and those time limits. All other rules are off. */
export function firstRules(): { readonly profile: Profile; readonly count: number } {
  const all = ruleList()
  const first = new Set<string>(firstTimeLimits.map((name) => findRule(`time-limits/${name}`).id))
  for (const { id } of all) {
    const rule = findRule(id)
    if (rule.type === 'point') for (const beneath of [rule.id, ...rule.restsOn]) first.add(beneath)
  }
  const others = all.filter(({ id }) => !first.has(id)).map(({ id }) => [id, 'off'] as const)
  const profile = defineProfile({
    id: 'first-rules',
    title: 'England, the legal checklist and the time limits that everyone asks first',
    extends: england,
    rules: Object.fromEntries(others),
  })
  return { profile, count: first.size }
}
