import type { SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict } from '../../engine/verdicts.ts'
import type { Located } from '../../facts/located.ts'
import { difficultyScales, sdqPath, sdqRecorded, sdqsBy, sumOfScales } from '../../facts/sdq-scores.ts'

/** The highest score of a scale. */
const highest = 10

export const rule = defineRule({
  id: 'sdq/total',
  also: ['sdq-total'],
  title: 'The total is four scales, without prosocial',
  requirement:
    'Total difficulties is the sum of emotional, conduct, hyperactivity and peer, 0 to 40; prosocial is not added.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('SDQ scoring (Goodman)')],
  why: 'Where kindness is added to the difficulties, a kind child looks troubled, and the figure cannot be set beside last year’s.',
  doesNotJudge: 'Which of the figures is wrong where they do not agree.',
  when: [sdqRecorded],
  messages: {
    pass: 'Every total that is recorded agrees with its scales',
    conflict:
      'Correct the total of {total}, or its scales: emotional, conduct, hyperactivity and peer add up to {sum}',
    prosocial: 'Take prosocial out of the total of {total}: the other four scales add up to {sum}',
    range:
      'Correct the total of {total}, or its scales: with those recorded it lies between {least} and {most}',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan, asAt }) =>
    passUnless(
      sdqsBy(plan, asAt).flatMap((sdq) => wrongTotal(sdq) ?? []),
      sdqPath,
    ),
})

function wrongTotal({ value, path }: Located<SdqScores>): Verdict | undefined {
  const { total, prosocial } = value
  if (total === undefined) return undefined
  const sum = sumOfScales(value)
  if (sum === undefined) return outOfRange(value, total, path)
  if (total === sum) return undefined
  const added = prosocial !== undefined && total === sum + prosocial
  return conflict(`${path}/total`, { total, sum }, added ? 'prosocial' : 'conflict')
}

/** Where a scale is missing, the total still cannot be less than the others, nor more than a full score would make it. */
function outOfRange(sdq: SdqScores, total: number, path: string): Verdict | undefined {
  let least = 0
  let most = 0
  for (const scale of difficultyScales) {
    least += sdq[scale] ?? 0
    most += sdq[scale] ?? highest
  }
  return total < least || total > most
    ? conflict(`${path}/total`, { total, least, most }, 'range')
    : undefined
}
