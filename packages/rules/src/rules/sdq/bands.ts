import type { SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import type { Located } from '../../facts/located.ts'
import { fiveScales, sdqPath, sdqRecorded, sdqsBy, totalOf } from '../../facts/sdq-scores.ts'
import { sdqBand, sdqCutOffsOf } from '../../sdq/bands.ts'

const banded = ['total', ...fiveScales] as const

export const rule = defineRule({
  id: 'sdq/bands',
  also: ['sdq-bands', 'sdq-bands-prosocial'],
  title: 'The band is that of the cut-offs',
  requirement:
    'Each score is banded by the cut-offs of the named set of bands, with prosocial running the other way.',
  force: 'practice',
  standing: 'secondary',
  citation: [
    cite('SDQ scoring (Goodman)'),
    cite('BMC Pediatrics 2023, s12887-023-03837-1', 'Table 2'),
    cite('PMC4830858', 'Table 1'),
  ],
  why: 'The band is what people act on. Read from the wrong table, a child who needs help is close to average, or a kind child is not.',
  doesNotJudge:
    'Scores for which nobody recorded a band, and sets of bands whose cut-offs have not been confirmed: a rule of its own asks about those.',
  when: [sdqRecorded],
  messages: {
    pass: 'Every recorded band is that of the cut-offs',
    conflict: 'Correct the band of the {scale} score: {score} is {expected}, and {recorded} is recorded',
    prosocial:
      'Correct the band of the prosocial score: {score} is {expected} in this set of bands, where a high score is a strength, and {recorded} is recorded',
    unknown: 'Enter the {scale} score that this band was read from',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt }) => {
    const withBands = sdqsBy(plan, asAt).filter(({ value }) => value.bands !== undefined)
    if (withBands.length === 0) return notApplicable('No band is recorded')
    return passUnless(withBands.flatMap(wrongBands), sdqPath)
  },
})

function wrongBands({ value, path }: Located<SdqScores>): Verdict[] {
  if (sdqCutOffsOf(value) === undefined) return []
  return banded.flatMap((scale): Verdict[] => {
    const recorded = value.bands?.[scale]
    if (recorded === undefined) return []
    const score = scale === 'total' ? totalOf(value) : value[scale]
    if (score === undefined) return [unknown(`${path}/${scale}`, { scale })]
    const expected = sdqBand(scale, score, value)?.band
    if (expected === undefined || expected === recorded) return []
    const data = { scale, score, expected, recorded }
    return [conflict(`${path}/bands/${scale}`, data, scale === 'prosocial' ? 'prosocial' : 'conflict')]
  })
}
