import type { DraftWords } from '../drafts/draft-status.ts'
import type { SectionStatus } from '../flow/section-status.ts'

/** Every word that the forms show of their own. What is asked comes from the form. */
export interface FormStrings {
  /** Language of the words, as BCP 47 writes it. */
  readonly lang: string
  readonly loading: string
  readonly loadFailed: string
  readonly tryAgain: string
  /** Page titles, with the name of the form. */
  readonly pageTitle: (page: string, form: string) => string
  readonly tasks: string
  readonly nextStep: (section: string) => string
  readonly allDone: string
  readonly yourSections: string
  readonly otherSections: string
  readonly status: Readonly<Record<SectionStatus, string>>
  readonly writtenBy: (roles: readonly string[]) => string
  readonly role: Readonly<Record<string, string>>
  readonly toTasks: string
  readonly saveAndContinue: string
  readonly saveAndReturn: string
  readonly goOnAnyway: string
  readonly readOnly: string
  readonly nothingHere: string
  readonly check: string
  readonly checkHint: string
  readonly change: string
  readonly notAnswered: string
  readonly hiddenAnswers: string
  readonly hiddenAnswersHint: string
  readonly clearAnswer: string
  readonly submit: string
  readonly findings: string
  readonly noFindings: string
  readonly drafts: DraftWords
}
