import type { Lexicon } from '../text/lexicon.ts'
import { type Found, Patterns } from '../text/patterns.ts'
import type { ReadText } from '../text/read-text.ts'
import { type WordSet, wordSet } from '../text/word-set.ts'
import type { Audience, LanguageRule } from './finding.ts'
import type { Hit, LanguageUnit } from './language-rule.ts'
import { asRead, type Term } from './term.ts'
import { wordLists } from './word-lists.ts'

/** What a pattern of the vocabulary stands for: a term, an exception to one, or words that an authority leaves alone. */
export type Entry =
  | {
      readonly kind: 'term'
      readonly unit: LanguageUnit
      readonly term: Term
      readonly unless: WordSet | undefined
    }
  /** To one term, or to every term of a rule. */
  | { readonly kind: 'exception'; readonly unit: LanguageUnit; readonly term: Term | undefined }
  | { readonly kind: 'without' }

export type TermPatterns = Patterns<Entry>

/** The patterns of all terms for one kind of reader, and of what is left alone. */
export function termPatterns(
  lexicon: Lexicon,
  units: readonly LanguageUnit[],
  audience: Audience,
  without: readonly string[],
): TermPatterns {
  const entries: [string, Entry][] = []
  const add = (patterns: readonly string[] | undefined, entry: Entry) => {
    for (const written of patterns ?? []) for (const read of asRead(written)) entries.push([read, entry])
  }
  const sets = new Map<string, WordSet>()
  const setOf = (list: string) => {
    const set = sets.get(list) ?? wordSet(lexicon, list)
    sets.set(list, set)
    return set
  }
  for (const unit of units) {
    add(unit.rule.exceptions, { kind: 'exception', unit, term: undefined })
    for (const term of unit.rule.terms) {
      if (term.audience?.includes(audience) === false) continue
      const unless = term.unless === undefined ? undefined : setOf(term.unless)
      add(term.terms, { kind: 'term', unit, term, unless })
      add(term.exceptions, { kind: 'exception', unit, term })
    }
  }
  add(without, { kind: 'without' })
  return new Patterns(lexicon, wordLists, entries)
}

/** A hit with the unit it belongs to. */
export interface OwnHit extends Hit {
  readonly unit: LanguageUnit
}

/** Words on each side among which `unless` looks. */
const near = 24

/**
 * Terms in a text: of those of one rule that overlap, the longest; none that stands in a quotation or in an exception. `found` is
 * what all patterns found, from left to right.
 */
export function hitsIn(text: ReadText, audience: Audience, found: readonly Found<Entry>[]): OwnHit[] {
  const hits: OwnHit[] = []
  // No pattern is longer than the longest found, so that whatever touches one place stands near it in the list.
  let reach = 0
  for (const { from, to } of found) if (to - from > reach) reach = to - from
  for (let at = 0; at < found.length; at++) {
    const one = found[at] as Found<Entry>
    const { value } = one
    if (value.kind !== 'term' || text.words[one.first]?.quoted === true) continue
    if (hasBetter(found, at, reach)) continue
    if (value.unless !== undefined && meansOther(text, one, value.unless)) continue
    const { unit, term } = value
    const hit: OwnHit = { rule: unit.rule.id, term, first: one.first, last: one.last, unit }
    const accepted = unit.judge.accepts?.(text, hit, audience) ?? true
    if (accepted === true) hits.push(hit)
    else if (accepted !== false) hits.push({ ...hit, ...accepted })
  }
  return hits.length > 1 ? withoutPreceded(hits) : hits
}

/** Hits without those that overlap one of a rule that precedes their own. */
function withoutPreceded(hits: OwnHit[]): OwnHit[] {
  let taken: Map<LanguageRule, Set<number>> | undefined
  for (const { unit, first, last } of hits) {
    for (const rule of unit.rule.precedes ?? []) {
      taken ??= new Map()
      const words = taken.get(rule) ?? new Set()
      for (let at = first; at < last; at++) words.add(at)
      taken.set(rule, words)
    }
  }
  if (taken === undefined) return hits
  return hits.filter(({ rule, first, last }) => {
    const words = taken.get(rule)
    if (words === undefined) return true
    for (let at = first; at < last; at++) if (words.has(at)) return false
    return true
  })
}

/** Whether an exception covers a place, or a better one of the same rule overlaps it. */
function hasBetter(found: readonly Found<Entry>[], at: number, reach: number): boolean {
  const one = found[at] as Found<Entry>
  for (let near = at - 1; near >= 0; near--) {
    const other = found[near] as Found<Entry>
    if (other.from < one.from - reach) break
    if (beats(other, one, true)) return true
  }
  for (let near = at + 1; near < found.length; near++) {
    const other = found[near] as Found<Entry>
    if (other.from >= one.to) break
    if (beats(other, one, false)) return true
  }
  return false
}

function beats(other: Found<Entry>, one: Found<Entry>, earlier: boolean): boolean {
  const { value } = other
  const own = one.value
  if (own.kind !== 'term' || value.kind === 'without') return false
  if (value.kind === 'exception') {
    const isOwn = value.unit === own.unit && (value.term === undefined || value.term === own.term)
    return isOwn && other.from <= one.first && other.to >= one.last
  }
  if (value.unit !== own.unit || other.first >= one.last || other.last <= one.first) return false
  const longer = other.last - other.first - (one.last - one.first)
  return longer > 0 || (longer === 0 && (other.first < one.first || (other.first === one.first && earlier)))
}

function meansOther({ words }: ReadText, { first, last }: Found<Entry>, unless: WordSet): boolean {
  const sentence = words[first]?.sentence
  for (let at = Math.max(0, first - near); at < Math.min(words.length, last + near); at++) {
    const word = words[at]
    if (word?.sentence === sentence && (at < first || at >= last) && unless.has(word)) return true
  }
  return false
}

/** Tells whether a finding stands where an authority leaves the words alone; undefined where there is no such place. */
export function excusedIn(
  { words }: ReadText,
  found: readonly Found<Entry>[],
): ((finding: { readonly start: number; readonly end: number }) => boolean) | undefined {
  const ends = new Map<number, number>()
  for (const { value, first, last } of found) {
    if (value.kind !== 'without') continue
    const start = words[first]?.start ?? 0
    ends.set(start, Math.max(ends.get(start) ?? 0, words[last - 1]?.end ?? 0))
  }
  if (ends.size === 0) return undefined
  return ({ start, end }) => (ends.get(start) ?? 0) >= end
}
