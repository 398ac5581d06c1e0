import type { CarePlanRecord, PathwayPlan } from '@open-care-plan/model'
import type { Checking } from '../../checking.ts'
import { chosen } from '../../choices.ts'
import type { Context } from '../../command.ts'
import type { ExitCode } from '../../exit-codes.ts'
import { type RawRuleOptions, type RecordKind, recordKinds } from '../report/report-options.ts'
import { type Documents, runReports } from '../report/run-reports.ts'

/** The options of `check` as they were typed. */
export interface RawCheckOptions extends RawRuleOptions {
  readonly record: string
}

/** Checks each plan and writes one report. Throws UsageError, before anything is read, where it was called wrongly. */
export async function runCheck(
  files: readonly string[],
  raw: RawCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const record = chosen('--record', raw.record, recordKinds)
  return runReports(files, raw, context, plansOf(record, context.checking))
}

/** The checkers read a plan by the model first, so that they may be given anything. */
function plansOf(kind: RecordKind, { createChecker, createPathwayChecker }: Checking): Documents {
  const wanted = { kind, hasRecordOption: true }
  if (kind === 'care-plan') {
    return {
      expected: 'plan',
      wanted,
      checkerOf: (profile) => {
        const check = createChecker(profile)
        return (plan, options) => check(plan as CarePlanRecord, options)
      },
    }
  }
  return {
    expected: kind,
    wanted,
    checkerOf: (profile) => {
      const check = createPathwayChecker(profile)
      return (plan, options) => check(plan as PathwayPlan, options)
    },
  }
}
