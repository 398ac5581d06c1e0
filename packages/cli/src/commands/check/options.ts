import { chosen, chosenDate } from '../../choices.ts'
import { type FailOn, failOnChoices } from './fail-on.ts'

/** The options of `check` as they were typed. */
export interface RawCheckOptions {
  readonly format: string
  readonly profile: string
  readonly asAt?: string
  readonly failOn: string
  readonly output?: string
  readonly all?: boolean
  readonly color?: boolean
}

export const reportFormats = ['text', 'json', 'sarif'] as const

/** The options of `check`, of which every one is right. */
export interface CheckOptions {
  readonly format: (typeof reportFormats)[number]
  readonly asAt: string
  /** Whether nobody chose the day. */
  readonly asAtToday: boolean
  readonly failOn: FailOn
}

/** Throws UsageError where an option is wrong. */
export function checkOptions(raw: RawCheckOptions, today: () => string): CheckOptions {
  return {
    format: chosen('--format', raw.format, reportFormats),
    failOn: chosen('--fail-on', raw.failOn, failOnChoices),
    asAt: raw.asAt === undefined ? today() : chosenDate('--as-at', raw.asAt),
    asAtToday: raw.asAt === undefined,
  }
}
