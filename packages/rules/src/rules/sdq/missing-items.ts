import type { SdqIncompleteScale, SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { type Located, located } from '../../facts/located.ts'
import { sdqPath, sdqRecorded, sdqsBy } from '../../facts/sdq-scores.ts'
import { fewestAnswered, isRoundingOf, scaledUp } from '../../sdq/scale-score.ts'

export const rule = defineRule({
  id: 'sdq/missing-items',
  also: ['sdq-missing'],
  title: 'Scales with unanswered items',
  requirement:
    'A scale is scored only with three or more of its five items, scaled up and rounded to a whole number.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('SDQ scoring (Goodman)')],
  why: 'An item left blank is not a nought: counted as one, it makes a child look better than anybody said.',
  doesNotJudge:
    'Which items were left out, and why. A half may be rounded either way. That the total needs all four scales is not confirmed, so that a person looks where it has fewer.',
  when: [sdqRecorded],
  messages: {
    pass: 'Every scale with unanswered items is scored as it is to be',
    which: 'Say of which scale items were left unanswered',
    answered: 'Say how many of the five items of this scale were answered',
    sum: 'Enter what the answered items of this scale add up to',
    score: 'Enter the score of the {scale} scale: {answered} of its items were answered, which is enough',
    tooFew: 'Take out the score of the {scale} scale: only {answered} of its five items were answered',
    tooMuch:
      'Correct the sum of {sum}, or the number answered: {answered} items add up to no more than {most}',
    rounding:
      'Correct the {scale} score of {score}: a sum of {sum} over {answered} items is {exact} when scaled up',
    total: 'Decide whether a total can be given: the {scale} scale had too few answers for a score',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt }) => {
    const incomplete = sdqsBy(plan, asAt).filter(({ value }) => value.incompleteScales?.length)
    if (incomplete.length === 0) return notApplicable('No scale with unanswered items is recorded')
    return passUnless(incomplete.flatMap(wrongScales), sdqPath)
  },
})

const wrongScales = ({ value, path }: Located<SdqScores>): Verdict[] =>
  located(value.incompleteScales, `${path}/incompleteScales`).flatMap(
    (scale) => wrongScale(value, path, scale) ?? [],
  )

function wrongScale(
  sdq: SdqScores,
  sdqAt: string,
  { value: { scale, answered, sum }, path }: Located<SdqIncompleteScale>,
): Verdict | undefined {
  if (scale === undefined) return unknown(`${path}/scale`, {}, 'which')
  if (answered === undefined) return unknown(`${path}/answered`, {}, 'answered')
  const score = sdq[scale]
  const scoreAt = `${sdqAt}/${scale}`
  if (answered < fewestAnswered) {
    if (score !== undefined) return conflict(scoreAt, { scale, answered }, 'tooFew')
    return scale !== 'prosocial' && sdq.total !== undefined
      ? judge(`${sdqAt}/total`, { scale }, 'total')
      : undefined
  }
  if (score === undefined) return unknown(scoreAt, { scale, answered }, 'score')
  if (sum === undefined) return unknown(`${path}/sum`, {}, 'sum')
  const most = answered * 2
  if (sum > most) return conflict(`${path}/sum`, { sum, answered, most }, 'tooMuch')
  const exact = scaledUp(sum, answered) as number
  if (isRoundingOf(score, exact)) return undefined
  return conflict(scoreAt, { scale, score, sum, answered, exact: Math.round(exact * 100) / 100 }, 'rounding')
}
