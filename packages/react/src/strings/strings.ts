import type { Force, Outcome } from '@open-care-plan/model'
import type { Choice } from '../conflicts/conflict.ts'
import type { Refusal } from '../conflicts/record-adapter.ts'
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
  /** A page of the form is fetched when somebody goes there. */
  readonly pageLoading: string
  readonly pageFailed: string
  /** What the page of the browser is called. On the list of sections `page` is the name of the form as well. */
  readonly pageTitle: (page: string, form: string) => string
  readonly nextStep: (section: string) => string
  readonly allDone: string
  readonly yourSections: string
  readonly otherSections: string
  readonly status: Readonly<Record<SectionStatus, string>>
  readonly writtenBy: (roles: readonly string[]) => string
  /** Who changed a section last, and when, as far as either is known. */
  readonly changedBy: (who: string, when: string) => string
  /** Somebody with their role, as “Kim Reed, social worker”. */
  readonly withRole: (name: string, role: string) => string
  readonly role: Readonly<Record<string, string>>
  readonly toTasks: string
  readonly saveAndContinue: string
  readonly saveAndReturn: string
  readonly goOnAnyway: string
  readonly readOnly: string
  readonly nothingHere: string
  readonly check: string
  readonly checkHint: string
  /** The name of the list of what is on a long page. */
  readonly contents: string
  readonly change: string
  readonly notAnswered: string
  readonly hiddenAnswers: string
  readonly hiddenAnswersHint: string
  readonly clearAnswer: string
  readonly submit: string
  readonly submitFailed: string
  readonly findings: string
  readonly noFindings: string
  readonly drafts: DraftWords
  /** What agencies were asked for, and gave. Days are in words. */
  readonly contributions: {
    readonly title: string
    readonly received: (on: string) => string
    readonly explained: (asked: string) => string
    readonly waiting: (asked: string, neededBy: string) => string
  }
  /** How it stands between the form and its server. `{time}` stands for a time. */
  readonly sync: {
    readonly saved: string
    /** The server cannot be reached; what is typed is kept on the device, or only as long as the page is open. */
    readonly waiting: string
    readonly waitingUnkept: string
    readonly conflict: string
    readonly refused: Readonly<Record<Refusal, string>>
  }
  readonly tabs: {
    /** The record is open for writing in another tab, and may be taken over from there. */
    readonly elsewhere: string
    readonly takeOver: string
    readonly readOnly: string
  }
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
    readonly noChoice: string
    readonly empty: string
  }
  /** How strongly a rule binds. */
  readonly force: Readonly<Record<Force, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly checklist: {
    readonly title: string
    /** Of a record that has no list of points. */
    readonly findings: string
    readonly waiting: string
    readonly failed: string
    readonly unreadable: string
    readonly count: (met: number, of: number) => string
    readonly goTo: string
    /** That so many other rules ask the same of the same place. */
    readonly others: (count: number) => string
    /** That the list is our own reconstruction. */
    readonly note: string
  }
  /** On the card of an item that is not open: how much is said of what is in it. */
  readonly inside: (count: number) => string
  readonly smart: {
    readonly title: string
    /** Every letter is there. */
    readonly whole: string
    readonly letter: Readonly<Record<SmartLetter, string>>
    readonly label: Readonly<Record<LetterAdvice['label'], string>>
  }
  readonly language: {
    readonly title: string
    readonly instead: (alternatives: readonly string[]) => string
  }
}

/**
 * The words that a form shows before anything is fetched: of its list, of a section and of how it stands with saving. The others
 * come with the pages that show them. Whoever translates gives all of them as one.
 */
export interface FirstStrings
  extends Pick<
    FormStrings,
    | ('lang' | 'loading' | 'loadFailed' | 'tryAgain' | 'pageLoading' | 'pageFailed' | 'pageTitle')
    | ('nextStep' | 'allDone' | 'yourSections' | 'otherSections' | 'status' | 'writtenBy' | 'changedBy')
    | ('withRole' | 'role' | 'toTasks' | 'saveAndContinue' | 'saveAndReturn' | 'goOnAnyway' | 'check')
    | ('findings' | 'drafts' | 'sync' | 'tabs')
  > {
  readonly versions: Pick<FormStrings['versions'], 'title' | 'banner' | 'look'>
  readonly checklist: Pick<FormStrings['checklist'], 'title' | 'waiting' | 'failed'>
}
