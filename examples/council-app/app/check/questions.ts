import type { CheckReport, LanguageAdvice } from '@open-care-plan/react'

/** The day and the profile that plans are checked by. */
export interface CheckSettings {
  readonly asAt: string
  readonly profile: string
}

/** What `workerCheck` asks of the worker. */
export interface PlanQuestion {
  readonly id: number
  readonly record: object
  readonly setting: CheckSettings
}

/** What the page asks of the worker when a box is left. */
export interface WordsQuestion {
  readonly id: string
  readonly text: string
  readonly pointer: string
}

export type WorkerAnswer =
  | { readonly id: number; readonly report: CheckReport }
  | { readonly id: string; readonly advice: readonly LanguageAdvice[] }
  | { readonly id: number | string; readonly error: string }
