import { readdirSync, readFileSync } from 'node:fs'
import type { Audience, LanguageRule, OutcomeInput, SmartLabel, SmartLetter } from '@open-care-plan/rules'

/** One line of a corpus of outcomes: what is asked, and what a careful reader answers. */
export interface SmartLine extends OutcomeInput {
  readonly id: string
  readonly labels: Readonly<Record<SmartLetter, SmartLabel>>
  readonly smart: boolean
  readonly note: string
}

/** One line of a corpus of language: a text, and what a reader should be shown. */
export interface LanguageLine {
  readonly id: string
  readonly audience: Audience
  readonly text: string
  readonly findings: readonly { rule: LanguageRule; start: number; end: number; match: string }[]
  readonly note: string
}

const own = new URL('../../packages/rules/corpus/', import.meta.url)

/** Sentences of other writers, which nobody read while the rules were written. */
export const unseen = new URL('unseen/', own)

/** Every line of a folder of JSON Lines, in the order of the files' names. */
function linesOf<Line>(folder: URL): Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

export const smartLines = (corpus: URL = own): SmartLine[] => linesOf(new URL('smart/', corpus))
export const languageLines = (corpus: URL = own): LanguageLine[] => linesOf(new URL('language/', corpus))
