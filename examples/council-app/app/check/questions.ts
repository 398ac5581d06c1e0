import type { CarePlanRecord, Report } from '@open-care-plan/model'
import type { LanguageAdvice, StepAdvice } from '@open-care-plan/react'

/** What the worker is asked, by number. */
export type Question = { readonly number: number } & (
  | { readonly kind: 'plan'; readonly plan: CarePlanRecord; readonly asAt: string; readonly profile: string }
  | { readonly kind: 'words'; readonly text: string; readonly pointer: string }
)

/** What the rules say of a plan. */
export interface PlanAnswer {
  readonly report: Report
  readonly steps: readonly StepAdvice[]
}

export type Answer = { readonly number: number } & (
  | { readonly kind: 'plan'; readonly answer: PlanAnswer }
  | { readonly kind: 'words'; readonly answer: readonly LanguageAdvice[] }
  | { readonly kind: 'failed'; readonly message: string }
)
