import { cite } from '../../engine/cite.ts'
import { defineSiblingsRule } from '../../engine/define-rule.ts'
import type { SiblingsContext, Verdict } from '../../engine/rule.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { saysHow, saysWhyNot } from '../../facts/contact-arrangements.ts'
import { arrangementsBetween } from '../../siblings/contact-between.ts'
import { type Pair, pairsOf } from '../../siblings/members.ts'
import { liveTogether } from '../../siblings/together.ts'

export const rule = defineSiblingsRule({
  id: 'siblings/contact-in-both',
  title: 'Time together in both plans',
  requirement:
    'Where brothers and sisters live apart, the plan of each says when they see each other, or why they do not.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6'), cite('SI 2010/959', 'Sch 1 para 3')],
  why: 'Time together that only one of two plans knows of is time that the other child’s carer may not make.',
  doesNotJudge:
    'Whether it is enough. The law itself is the rule on contact with brothers and sisters, over the plan of each child.',
  messages: {
    pass: 'Both plans say when children who live apart see each other',
    absent: 'Add the time of child {one} with child {other}, or why there is none',
    unknown:
      'Enter whether child {one} and child {other} live together, or when they see each other, in both plans',
    onlyOne: 'Add the time of child {one} with child {other}: the plan of the other child has it',
  },
  outcomes: ['pass', 'fail', 'needsReview'],
  gatherAt: '',
  evaluate: (context) => pairsOf(context.plans).flatMap((pair) => aboutPair(pair, context)),
})

function aboutPair(pair: Pair, { plans, facts, asAt }: SiblingsContext): Verdict[] {
  const { one, other } = pair
  if (facts[one]?.lookedAfter === false || facts[other]?.lookedAfter === false) return []
  const together =
    liveTogether(facts[one]?.placement?.value, facts[other]?.placement?.value) ?? saidToLiveTogether(pair)
  if (together === true) return []
  const [mine, theirs] = arrangementsBetween(plans, pair).map((arrangements) =>
    arrangements.some(({ value }) => saysHow(value) || saysWhyNot(value, asAt)),
  )
  if (mine === true && theirs === true) return []
  if (together === undefined) return [notKnown(pair, plans)]
  const neither = mine !== true && theirs !== true
  const verdict = (from: number, to: number) =>
    absent(
      `/${from}/contact`,
      { one: plans[from]?.child.id ?? '', other: plans[to]?.child.id ?? '' },
      neither ? 'absent' : 'onlyOne',
    )
  return [...(mine === true ? [] : [verdict(one, other)]), ...(theirs === true ? [] : [verdict(other, one)])]
}

/** What the plans themselves say, where the placements do not tell. */
function saidToLiveTogether({ oneOnOther, otherOnOne }: Pair): boolean | undefined {
  const stated = [oneOnOther, otherOnOne].map(({ sibling }) => sibling?.value.livesWithChild)
  return stated.includes(true) ? true : stated.includes(false) ? false : undefined
}

const notKnown = ({ one, other, oneOnOther }: Pair, plans: SiblingsContext['plans']): Verdict =>
  unknown(oneOnOther.sibling?.path ?? `/${one}/siblings`, {
    one: plans[one]?.child.id ?? '',
    other: plans[other]?.child.id ?? '',
  })
