import { chosenDate } from '../../choices.ts'

/** The options of a command with a report as they were typed. */
export interface RawReportOptions {
  readonly format: string
  readonly asAt?: string
  readonly output?: string
  readonly color?: boolean
  readonly all?: boolean
}

/** Those of a command that runs rules. */
export interface RawRuleOptions extends RawReportOptions {
  readonly profile: string
  readonly failOn: string
}

/** The kinds of plan that a file may hold. */
export const recordKinds = ['care-plan', 'pathway-plan'] as const
export type RecordKind = (typeof recordKinds)[number]

/** The day of a report. */
export interface ReportDay {
  /** `YYYY-MM-DD`. */
  readonly asAt: string
  /** Whether nobody chose the day. */
  readonly asAtToday: boolean
}

/** The day that was asked for, or today. Throws UsageError where there is no such day. */
export const reportDay = (asAt: string | undefined, today: () => string): ReportDay => ({
  asAt: asAt === undefined ? today() : chosenDate('--as-at', asAt),
  asAtToday: asAt === undefined,
})
