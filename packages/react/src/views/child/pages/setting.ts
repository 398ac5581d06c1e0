import type { ChildPlan } from '../child-plan.ts'
import { childDay } from '../days.ts'
import { shortName } from '../gates/names.ts'
import type { KnownPerson } from '../projection/people.ts'
import type { ChildWords } from '../strings/child-strings.ts'

/** What every part of the view needs to put its facts into words. */
export interface PageSetting {
  readonly plan: ChildPlan
  readonly words: ChildWords
  /** Whom the child can ask. */
  readonly ask: string
  readonly onDay: (date: string) => string
  /** A name as this child reads it: the youngest know people by their first names. */
  readonly nameOf: (name: string) => string
  /** Somebody in a sentence: “Nana Pearl”, “my mum”. */
  readonly whoOf: (person: KnownPerson) => string
}

export function settingOf(plan: ChildPlan, words: ChildWords): PageSetting {
  const nameOf = plan.ageGroup === 'under-8' ? shortName : (name: string) => name
  const worker = plan.helpers.find(({ role }) => role === 'social-worker')
  const { kind, name: carer } = plan.home
  const isPerson = kind === 'parents' || kind === 'family' || kind === 'foster'
  const asked = worker?.name ?? (isPerson ? carer : undefined)
  return {
    plan,
    words,
    ask: asked === undefined ? words.anAdult : shortName(asked),
    onDay: (date) => words.onDay(childDay(date, plan.asAt)),
    nameOf,
    whoOf: ({ name, relationship }) => {
      if (name !== undefined) return shortName(name)
      return relationship === undefined || relationship === 'former-carer' || relationship === 'guardian'
        ? words.somebody
        : words.relationship[relationship]
    },
  }
}
