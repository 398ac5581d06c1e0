import type { Checker } from '@open-care-plan/rules'
import type { Checking } from '../../checking.ts'
import { chosen, chosenDate } from '../../choices.ts'
import { UsageError } from '../../usage-error.ts'
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
  readonly checker: Checker
  readonly asAt: string
  /** Whether nobody chose the day. */
  readonly asAtToday: boolean
  readonly failOn: FailOn
}

/** Throws UsageError where an option is wrong. */
export function checkOptions(raw: RawCheckOptions, checking: Checking, today: () => string): CheckOptions {
  return {
    format: chosen('--format', raw.format, reportFormats),
    failOn: chosen('--fail-on', raw.failOn, failOnChoices),
    asAt: raw.asAt === undefined ? today() : chosenDate('--as-at', raw.asAt),
    asAtToday: raw.asAt === undefined,
    checker: checkerFor(raw.profile, checking),
  }
}

function checkerFor(profile: string, checking: Checking): Checker {
  try {
    return checking.checkerFor(profile)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'E_UNKNOWN_PROFILE') throw error
    throw new UsageError(`--profile: ${(error as Error).message}`)
  }
}
