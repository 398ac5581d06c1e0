import type { CarePlanRecord, SdqScores } from '@open-care-plan/model'
import type { Condition } from '../engine/rule.ts'
import { notAfter } from './by-day.ts'
import { type Located, located } from './located.ts'

export const sdqPath = '/health/sdq'

/** The four scales that are added up. */
export const difficultyScales = ['emotional', 'conduct', 'hyperactivity', 'peer'] as const
/** The five scales: prosocial is not added. */
export const fiveScales = [...difficultyScales, 'prosocial'] as const

/** Whether a questionnaire has any score, and not only a reason for none. */
export const isScored = (sdq: SdqScores): boolean =>
  sdq.total !== undefined || fiveScales.some((scale) => sdq[scale] !== undefined)

/** What the four scales add up to; undefined where one of them is not recorded. */
export function sumOfScales({ emotional, conduct, hyperactivity, peer }: SdqScores): number | undefined {
  if (emotional === undefined || conduct === undefined) return undefined
  return hyperactivity === undefined || peer === undefined
    ? undefined
    : emotional + conduct + hyperactivity + peer
}

/** The total as it is recorded, or as the scales give it. */
export const totalOf = (sdq: SdqScores): number | undefined => sdq.total ?? sumOfScales(sdq)

/** The questionnaires that were filled in by a day; one without a date counts, for it is not yet to come. */
export const sdqsBy = ({ health }: CarePlanRecord, asAt: string): Located<SdqScores>[] =>
  located(health?.sdq, sdqPath).filter(({ value }) => notAfter(value.on, asAt))

/** A questionnaire is recorded that was filled in by the day. A reason why there is none is no questionnaire. */
export const sdqRecorded: Condition = {
  holds: ({ plan, asAt }) =>
    plan.health?.sdq?.some(
      (sdq) => notAfter(sdq.on, asAt) && (sdq.reasonForNone === undefined || isScored(sdq)),
    ) === true,
  otherwise: 'No Strengths and Difficulties Questionnaire (SDQ) is recorded',
  missing: { path: sdqPath, message: 'Enter the SDQ scores of the child' },
}
