import type { Force, Outcome } from '@open-care-plan/model'
import type { Choice } from '../conflicts/conflict.ts'
import type { DraftWords } from '../drafts/draft-status.ts'
import type { SectionStatus } from '../flow/section-status.ts'
import type { LetterAdvice, SmartLetter } from '../panel/notes.ts'

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
  readonly versions: {
    readonly title: string
    /** Tells on every page that something waits for a choice, and leads there. */
    readonly banner: (offers: number, conflicts: number) => string
    readonly look: string
    readonly nothing: string
    readonly offer: (written: string) => string
    readonly offerHint: string
    readonly inRecord: string
    readonly inDraft: string
    readonly take: string
    readonly leave: string
    readonly conflicts: string
    readonly conflictsHint: string
    readonly mine: (written: string) => string
    readonly theirs: (written: string) => string
    readonly choice: Readonly<Record<Choice, string>>
    readonly choose: string
    readonly empty: string
  }
  /** How strongly a rule binds. */
  readonly force: Readonly<Record<Force, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly checklist: {
    readonly title: string
    readonly waiting: string
    readonly failed: string
    readonly unreadable: string
    readonly count: (met: number, of: number) => string
    readonly goTo: string
    /** That the list is our own reconstruction. */
    readonly note: string
  }
  readonly smart: {
    readonly title: string
    readonly letter: Readonly<Record<SmartLetter, string>>
    readonly label: Readonly<Record<LetterAdvice['label'], string>>
  }
  readonly language: {
    readonly title: string
    readonly instead: (alternatives: readonly string[]) => string
  }
}
