import type { PermanenceOption, Person } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge } from '../../engine/verdicts.ts'
import { courtAskedForSeparation } from '../../facts/court-conditions.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { differentOptions } from '../../facts/plan-sought.ts'
import { hasDied } from '../../facts/relationship.ts'

export const rule = defineRule({
  id: 'court/options',
  also: ['court-options'],
  title: 'Every realistic option',
  requirement:
    'The evidence sets out every realistic option with what speaks for and against each, compares them as a whole, and gives the reasons.',
  force: 'practice',
  standing: 'unconfirmed',
  citation: [
    cite('Re B-S [2013] EWCA Civ 1146'),
    cite('Re W [2014] EWCA Civ 810'),
    cite('Re R [2014] EWCA Civ 1625'),
  ],
  why: 'A child who asks one day why they did not go home is owed the answer that the court was given.',
  doesNotJudge:
    'Whether an option is realistic, whether the weighing is right, and which option is best: it ranks none.',
  when: [courtAskedForSeparation],
  messages: {
    pass: 'The options are set out, each with both sides, and compared',
    absent: 'Add every realistic option, with what speaks for and against it',
    two: 'Add the other realistic options: only one is set out',
    home: 'Add going home with support as an option, with what speaks for and against it',
    family:
      'Decide whether family or friends are a realistic option, and add them or say in the comparison why not',
    benefits: 'Enter what speaks for this option',
    detriments: 'Enter what speaks against this option',
    outcome: 'Say whether this option is chosen, ruled out or still open',
    reason: 'Enter why this option is ruled out',
    comparison: 'Enter the comparison of the options as a whole, with the reasons for the choice',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/permanence/options',
  evaluate: (context) => {
    const { permanence } = context.plan
    const options = located(permanence?.options, place)
    if (options.length === 0) return absent(place)
    const wanting = [...missingOptions(options, context), ...options.flatMap(missingSides)]
    return said(permanence?.comparison)
      ? wanting
      : [...wanting, absent('/permanence/comparison', {}, 'comparison')]
  },
})

const place = '/permanence/options'

function missingOptions(
  options: readonly Located<PermanenceOption>[],
  { plan, asAt }: RuleContext,
): Verdict[] {
  const has = (...kinds: PermanenceOption['option'][]) =>
    options.some(({ value }) => kinds.includes(value.option))
  const known = (plan.people ?? []).some((person) => couldBeAsked(person, asAt))
  return wantingOf([
    differentOptions(options) === 1 ? absent(place, {}, 'two') : undefined,
    has('home-with-support') ? undefined : absent(place, {}, 'home'),
    known && !has('family-or-friends', 'special-guardianship') ? judge(place, {}, 'family') : undefined,
  ])
}

const couldBeAsked = (person: Person, asAt: string) =>
  person.whereaboutsUnknown !== true &&
  (person.relationship === 'grandparent' ||
    person.relationship === 'aunt-or-uncle' ||
    person.relationship === 'other-relative') &&
  !hasDied(person, asAt)

function missingSides({ value, path }: Located<PermanenceOption>): Verdict[] {
  const { benefits = [], detriments = [], outcome, reason } = value
  return wantingOf([
    benefits.some(said) ? undefined : absent(`${path}/benefits`, {}, 'benefits'),
    detriments.some(said) ? undefined : absent(`${path}/detriments`, {}, 'detriments'),
    outcome === undefined ? absent(`${path}/outcome`, {}, 'outcome') : undefined,
    outcome === 'ruled-out' && !saysWhy(reason) ? absent(`${path}/reason`, {}, 'reason') : undefined,
  ])
}
