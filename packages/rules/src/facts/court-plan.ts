import type { CourtPlan } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { absent, unknown } from '../engine/verdicts.ts'
import { happenedBy } from './by-day.ts'
import type { CourtCase } from './court-cases.ts'
import { hearingsOf } from './court-time.ts'

/** The day of the final hearing. One that was put off is listed again: the order waits for the last of them. */
export const finalHearingOn = (one: CourtCase): string | undefined => hearingsOf(one, 'final').at(-1)?.on

/**
 * Whether the plan for the court may still be to come: there is none yet, and no final hearing has come. The court says by when
 * there has to be one (CA 1989 s.31A), and the record has no place for that day.
 */
export const awaitsPlan = (one: CourtCase, day: string): boolean =>
  one.value.plan === undefined && !happenedBy(finalHearingOn(one), day)

/** What is said of a field that says nothing: it is a question for as long as the whole plan may still be to come. */
export const wantingIn = (one: CourtCase, field: keyof CourtPlan, day: string): Verdict =>
  (awaitsPlan(one, day) ? unknown : absent)(`${one.path}/plan/${field}`)
