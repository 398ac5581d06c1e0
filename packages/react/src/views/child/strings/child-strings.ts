import type { AgeGroup } from '../age-group.ts'
import type { ChildDay, Holidays } from '../days.ts'
import type { ComingKind } from '../projection/coming.ts'
import type { HelperRole } from '../projection/helpers.ts'
import type { HomeKind } from '../projection/home.ts'
import type { ContactKind, Relationship } from '../projection/people.ts'
import type { Happened, ViewSubject } from '../projection/said.ts'

/** The parts of the child’s view, in their order. */
export const childSections = [
  'carers',
  'helpers',
  'home',
  'people',
  'said',
  'coming',
  'school',
  'health',
  'ifs',
  'changes',
  'unhappy',
] as const
export type ChildSection = (typeof childSections)[number]

/**
 * All that the child’s view says by itself, for one age group. The child speaks in the headings and the facts (“I live with …”);
 * adults speak to the child where something is missing (“We have not written this down yet”).
 */
export interface ChildWords {
  readonly title: (name: string | undefined) => string
  readonly hello: (day: string) => string
  readonly sections: Readonly<Record<ChildSection, string>>
  /** The title of the part on school, for somebody at college. */
  readonly college: string
  /** “on Tuesday 3 March” */
  readonly onDay: (day: ChildDay) => string
  readonly holidays: Readonly<Record<Holidays, string>>
  /** “March 2027”; the month is `YYYY-MM`. */
  readonly month: (month: string) => string
  /** Whom to ask where nobody is named. Stands in a sentence. */
  readonly anAdult: string
  readonly notWritten: (ask: string) => string
  readonly askMore: (ask: string) => string
  /** A part that was not written to the child, and is not shown. */
  readonly forAdults: (ask: string) => string
  readonly label: Readonly<Record<'iSaid' | 'planSays' | 'when' | 'phone' | 'away', string>>

  readonly looksAfterMe: (name: string, kind: HomeKind) => string
  /** Of a home with staff; with the name of the one who is there for the child first, where it is known. */
  readonly looksAfterMeHere: (name: string, person: string | undefined) => string
  readonly kindOfHome: Readonly<Record<HomeKind, string>>
  readonly liveWith: (name: string) => string
  readonly liveAt: (name: string) => string
  readonly since: (month: string) => string
  readonly stay: {
    readonly untilGrownUp: string
    readonly withFamily: string
    readonly until: (month: string) => string
    readonly goingHome: string
    readonly notDecided: string
    readonly notWritten: (ask: string) => string
  }
  readonly tellFirst: string

  readonly helper: Readonly<Record<HelperRole, { readonly title: string; readonly does: string }>>
  readonly noHelper: (title: string, ask: string) => string
  readonly from: (organisation: string) => string

  readonly relationship: Readonly<Record<Relationship, string>>
  readonly somebody: string
  readonly together: (who: string) => string
  readonly ways: Readonly<Record<ContactKind, (who: string) => string>>
  readonly noWays: (who: string, ask: string) => string
  readonly askWhen: (ask: string) => string
  readonly notNow: (who: string, ask: string) => string
  readonly thinkAgain: (onDay: string) => string
  readonly nobody: (ask: string) => string

  readonly about: Readonly<Record<ViewSubject, string>>
  readonly aboutList: (subjects: readonly string[], onDay: string | undefined) => string
  readonly happened: Readonly<Record<Happened, (ask: string) => string>>
  readonly adultsWords: string
  readonly notAsked: (ask: string) => string
  readonly nothingSaid: (ask: string) => string
  readonly moreSaid: (count: number, ask: string) => string

  readonly coming: Readonly<Record<ComingKind, string>>
  readonly nothingComing: (ask: string) => string

  readonly goTo: (school: string, year: string | undefined) => string
  readonly notAtSchool: string
  readonly tooYoung: string
  readonly goals: (open: number, reached: number) => string | undefined
  /** Named is somebody, or the place where they work. */
  readonly doctor: (name: string, isPlace: boolean) => string
  readonly dentist: (name: string, isPlace: boolean) => string
  readonly optician: (name: string) => string
  readonly aboutMe: string

  readonly ifsIntro: string
  readonly noIfs: (ask: string) => string

  readonly change: {
    readonly carer: (name: string) => string
    readonly stay: string
    readonly helper: (title: string, name: string, instead: string | undefined) => string
    readonly helperGone: (title: string, name: string, ask: string) => string
    readonly person: (who: string) => string
    readonly notNow: (who: string, ask: string) => string
    readonly nowAgain: (who: string) => string
    readonly when: (who: string) => string
    readonly school: (name: string) => string
    readonly meeting: (onDay: string) => string
    readonly reached: (count: number) => string
    readonly said: (count: number) => string
  }
  readonly noChanges: string

  readonly unhappy: {
    readonly intro: string
    readonly tell: (name: string) => string
    readonly tellAnybody: string
    readonly speaksUp: (ask: string) => string
    readonly complain: string
    readonly notSafe: string
    readonly button: string
    readonly helplines: string
  }
}

/** The words of the child’s view. Another language is another of these. */
export interface ChildStrings {
  readonly lang: string
  readonly words: Readonly<Record<AgeGroup, ChildWords>>
  /** The note that the writer sees, and no child. */
  readonly writer: {
    readonly title: string
    readonly hint: string
    readonly part: string
    readonly count: string
    readonly age: string
    readonly noAge: string
    readonly whole: string
    readonly keptBack: string
  }
}
