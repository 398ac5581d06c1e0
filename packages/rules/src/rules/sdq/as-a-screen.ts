import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { isScored, sdqRecorded, sdqsBy } from '../../facts/sdq-scores.ts'

export const rule = defineQuestion({
  id: 'sdq/as-a-screen',
  also: ['sdq-use'],
  title: 'A screen, and not a diagnosis',
  requirement:
    'The SDQ is used as a screen and not a diagnosis, and informs the health assessment and the plan.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('DfE and NHS guidance')],
  why: 'A score is a reason to look closer at a child. Taken for a diagnosis it labels; left in a drawer it helps nobody.',
  doesNotJudge: 'Anything by itself: what people made of a score cannot be seen in it.',
  when: [sdqRecorded, lookedAfter],
  since: ({ plan, asAt }) => lastScored(plan, asAt),
  question:
    'Decide whether the SDQ was used as a screen and not a diagnosis, and reached the health assessment and the plan',
  putRight: 'Put right what the SDQ was used for, and take it to the health assessment and the plan',
})

/** The day of the last score: what was said before it was said of another. */
function lastScored(plan: CarePlanRecord, asAt: string): string | undefined {
  const days = sdqsBy(plan, asAt).flatMap(({ value }) =>
    isScored(value) && value.on !== undefined ? [value.on] : [],
  )
  return days.sort().at(-1)
}
