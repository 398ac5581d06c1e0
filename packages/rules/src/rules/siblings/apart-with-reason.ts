import { cite } from '../../engine/cite.ts'
import { defineSiblingsRule } from '../../engine/define-rule.ts'
import type { SiblingsContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { type AboutMember, type Pair, pairsOf } from '../../siblings/members.ts'
import { liveTogether } from '../../siblings/together.ts'

export const rule = defineSiblingsRule({
  id: 'siblings/apart-with-reason',
  title: 'A reason for each separation',
  requirement:
    'Where brothers and sisters who are looked after live apart, a plan says why, and the plans agree on who lives with whom.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6'), cite('CA 1989', 's.22C(8)(c)')],
  why: 'Each child will ask why they could not stay together, and each should find the same answer.',
  doesNotJudge:
    'Whether the reason is a good one. The law itself is the rule on brothers and sisters placed together, over the plan of each child.',
  messages: {
    pass: 'The plans agree on who lives with whom, and say why some live apart',
    absent: 'Enter why child {one} and child {other} live apart: neither plan says so',
    conflict: 'Check who lives with whom: by their placements child {one} and child {other} live {really}',
    disagree:
      'Check who lives with whom: by one plan child {one} and child {other} live together, and by the other apart',
    unknown: 'Enter where child {one} and child {other} live, and whether they live together',
  },
  outcomes: ['pass', 'fail', 'needsReview'],
  gatherAt: '',
  evaluate: (context) => pairsOf(context.plans).flatMap((pair) => aboutPair(pair, context)),
})

function aboutPair(pair: Pair, { plans, facts }: SiblingsContext): Verdict[] {
  const { one, other, oneOnOther, otherOnOne } = pair
  if (facts[one]?.lookedAfter === false || facts[other]?.lookedAfter === false) return []
  const data = { one: plans[one]?.child.id ?? '', other: plans[other]?.child.id ?? '' }
  const together = liveTogether(facts[one]?.placement?.value, facts[other]?.placement?.value)
  const stated = [oneOnOther, otherOnOne].filter(({ sibling }) => sibling?.value.livesWithChild !== undefined)
  const wrong = stated.filter(
    ({ sibling }) => together !== undefined && sibling?.value.livesWithChild !== together,
  )
  if (wrong.length > 0) {
    const really = together === true ? 'together' : 'apart'
    return wrong.map(({ sibling }) => conflict(`${sibling?.path}/livesWithChild`, { ...data, really }))
  }
  if (
    together === undefined &&
    new Set(stated.map(({ sibling }) => sibling?.value.livesWithChild)).size > 1
  ) {
    return stated.map(({ sibling }) => conflict(`${sibling?.path}/livesWithChild`, data, 'disagree'))
  }
  const apart = together === undefined ? saidToLiveApart(stated) : !together
  if (apart === undefined) return [unknown(oneOnOther.sibling?.path ?? `/${one}/siblings`, data)]
  const reasons = [oneOnOther, otherOnOne].some(({ sibling }) => saysWhy(sibling?.value.reasonApart))
  const chosen = [one, other].some((plan) => said(facts[plan]?.placement?.value.choice?.brothersAndSisters))
  if (!apart || reasons || chosen) return []
  return [
    absent(
      oneOnOther.sibling === undefined ? `/${one}/siblings` : `${oneOnOther.sibling.path}/reasonApart`,
      data,
    ),
  ]
}

const saidToLiveApart = ([first]: readonly AboutMember[]): boolean | undefined =>
  first === undefined ? undefined : first.sibling?.value.livesWithChild === false
