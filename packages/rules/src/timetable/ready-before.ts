import type { FindingValue, WorkingDays } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { pass, unknown } from '../engine/verdicts.ts'
import { saysWhy } from '../facts/placeholders.ts'
import { dutyVerdict } from './duty.ts'

/** A plan that has to be ready before something begins or, if that is not practicable, some working days after. */
export interface ReadyBefore {
  readonly start: string
  /** How many working days after the start it may be ready where that was not practicable before. */
  readonly workingDays: number
  readonly preparedOn: string | undefined
  /** Why it was not practicable to have it ready before. */
  readonly reason: string | undefined
}

/**
 * What a rule says of a plan that has to be ready before something begins. A plan made on the day on which it begins counts as
 * made before: the record has no time of day.
 *
 * @param path the place of the part that has `preparedOn` and `reasonNotReadyBefore`.
 */
export function readyVerdict(
  { start, workingDays: count, preparedOn, reason }: ReadyBefore,
  { asAt, workingDays }: { readonly asAt: string; readonly workingDays: WorkingDays },
  path: string,
  data: Readonly<Record<string, FindingValue>> = {},
): Verdict {
  const at = `${path}/preparedOn`
  if (preparedOn !== undefined && preparedOn <= start)
    return pass(at, { ...data, from: start, dueOn: start, doneOn: preparedOn })
  const duty = { from: start, dueOn: workingDays.add(start, count), doneOn: preparedOn, kept: false }
  const verdict = dutyVerdict(duty, asAt, { path: at, data, beganOn: start })
  const inTime = verdict.outcome === 'pass' && verdict.kind === undefined
  return inTime && !saysWhy(reason)
    ? unknown(`${path}/reasonNotReadyBefore`, verdict.data, 'noReason')
    : verdict
}
