import type { AllowedPart } from '../allowed-fields.ts'
import { nameOrNothing } from '../gates/names.ts'
import { isForChild, isNewsForChild, isOwnWords, isToChild } from '../gates/whose-words.ts'

/** An allowed part of a record while it is read, with the texts that were kept back so far. */
export interface Reading {
  readonly plan: AllowedPart
  readonly asAt: string
  readonly name: string | undefined
  readonly names: readonly string[]
  readonly keptBack: string[]
}

export function readingOf(plan: AllowedPart, asAt: string): Reading {
  const { likesToBeCalled, givenName } = plan.child ?? {}
  return {
    plan,
    asAt,
    name: nameOrNothing(likesToBeCalled) ?? nameOrNothing(givenName),
    names: [likesToBeCalled, givenName].flatMap((name) => (name === undefined ? [] : [name.trim()])),
    keptBack: [],
  }
}

const kinds = { own: isOwnWords, 'for-child': isForChild, 'to-child': isToChild, news: isNewsForChild }

/** A text that may be shown; otherwise nothing, and its place is noted. */
export function textOrNothing(
  { names, keptBack }: Reading,
  kind: keyof typeof kinds,
  text: string | undefined,
  place: string,
): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  if (kinds[kind](text, names)) return text.trim()
  keptBack.push(place)
  return undefined
}
