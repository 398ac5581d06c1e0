import { cite } from '../../engine/cite.ts'
import { defineSiblingsRule } from '../../engine/define-rule.ts'
import type { SiblingsContext, Verdict } from '../../engine/rule.ts'
import { absent } from '../../engine/verdicts.ts'
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
    onlyOne: 'Add the time of child {one} with child {other}: the plan of the other child has it',
  },
  outcomes: ['pass', 'fail'],
  gatherAt: '',
  evaluate: (context) => pairsOf(context.plans).flatMap((pair) => aboutPair(pair, context)),
})

function aboutPair(pair: Pair, { plans, facts }: SiblingsContext): Verdict[] {
  const { one, other, oneOnOther, otherOnOne } = pair
  const together =
    liveTogether(facts[one]?.placement?.value, facts[other]?.placement?.value) ??
    (oneOnOther.sibling?.value.livesWithChild || otherOnOne.sibling?.value.livesWithChild)
  if (together === true) return []
  const [mine, theirs] = arrangementsBetween(plans, pair).map(
    (arrangement) =>
      arrangement !== undefined && (saysHow(arrangement.value) || saysWhyNot(arrangement.value)),
  )
  if (mine === true && theirs === true) return []
  const neither = mine !== true && theirs !== true
  const verdict = (from: number, to: number) =>
    absent(
      `/${from}/contact`,
      { one: plans[from]?.child.id ?? '', other: plans[to]?.child.id ?? '' },
      neither ? 'absent' : 'onlyOne',
    )
  return [...(mine === true ? [] : [verdict(one, other)]), ...(theirs === true ? [] : [verdict(other, one)])]
}
