import type { SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, unknown } from '../../engine/verdicts.ts'
import type { Located } from '../../facts/located.ts'
import { fiveScales, isScored, sdqPath, sdqRecorded, sdqsBy } from '../../facts/sdq-scores.ts'
import { fewestAnswered } from '../../sdq/scale-score.ts'

export const rule = defineRule({
  id: 'sdq/shape',
  also: ['sdq-shape'],
  title: 'Five scales of five items',
  requirement: 'A score has five scales of five items, each item 0, 1 or 2 and each scale 0 to 10.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('SDQ scoring (Goodman)')],
  why: 'A total alone says that things are hard, and not whether it is fear, friends or school: the scales say where to help.',
  doesNotJudge:
    'The answers behind a scale, which are never held. That a scale is a whole number from 0 to 10 is a matter of the record’s shape: another number cannot be read.',
  when: [sdqRecorded],
  messages: {
    pass: 'Every questionnaire has its five scales',
    nothing: 'Enter the scores of this questionnaire, or the coded reason why there is none',
    scales: 'Enter the five scales of this questionnaire: only its total is recorded',
    scale: 'Enter the score of this scale of the questionnaire: {scale}',
    both: 'Take out the score or the reason why there is none: only one of the two can stand',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt }) => passUnless(sdqsBy(plan, asAt).flatMap(wanting), sdqPath),
})

function wanting(sdq: Located<SdqScores>): Verdict[] {
  const { value, path } = sdq
  const { reasonForNone } = value
  if (!isScored(value)) return reasonForNone === undefined ? [unknown(path, {}, 'nothing')] : []
  if (reasonForNone !== undefined) return [conflict(`${path}/reasonForNone`, {}, 'both')]
  const missing = fiveScales.filter((scale) => value[scale] === undefined && !tooFewAnswered(value, scale))
  if (missing.length === fiveScales.length) return [unknown(path, {}, 'scales')]
  return missing.map((scale) => unknown(`${path}/${scale}`, { scale }, 'scale'))
}

/** A scale of which too few items were answered has no score, and rightly. */
const tooFewAnswered = ({ incompleteScales }: SdqScores, scale: string) =>
  incompleteScales?.some(
    (each) => each.scale === scale && each.answered !== undefined && each.answered < fewestAnswered,
  ) === true
