import { Lexicon } from '../text/lexicon.ts'
import { Patterns } from '../text/patterns.ts'
import { type ReadText, readText } from '../text/read-text.ts'
import type { Audience, LanguageFinding } from './finding.ts'
import { audiences } from './finding.ts'
import type { Hit, LanguageJudge, LanguageRuleDefinition, Place } from './language-rule.ts'
import { allLanguageRules } from './rules/index.ts'
import type { Term } from './term.ts'
import { wordLists } from './word-lists.ts'

interface Entry {
  readonly unit: Unit
  readonly term: Term
  readonly exception: boolean
}

interface Unit {
  readonly rule: LanguageRuleDefinition
  readonly judge: LanguageJudge
}

/** Finds wording that a reader should look at. Made by `createLanguageChecker`. */
export type LanguageChecker = (text: string, options: { readonly audience: Audience }) => LanguageFinding[]

/** Makes a checker once, for many texts. */
export function createLanguageChecker(
  rules: readonly LanguageRuleDefinition[] = allLanguageRules,
): LanguageChecker {
  const lexicon = new Lexicon()
  const units = rules.map((rule): Unit => ({ rule, judge: rule.judge?.(lexicon) ?? {} }))
  const byAudience = new Map(
    audiences.map((audience) => {
      const own = units.filter(({ rule }) => rule.audiences.includes(audience))
      return [
        audience,
        { own, patterns: new Patterns(lexicon, wordLists, entriesOf(own, audience)) },
      ] as const
    }),
  )
  return (source, { audience }) => {
    const setting = byAudience.get(audience)
    if (setting === undefined)
      throw new RangeError(`No audience is called “${audience}”: give court, plan or child`)
    const text = readText(source, lexicon)
    const hits = hitsIn(text, audience, setting.patterns)
    const findings: LanguageFinding[] = hits.map(({ rule, term, first, last, unit }) => {
      const start = text.words[first]?.start ?? 0
      const end = text.words[last - 1]?.end ?? start
      const { reason, alternatives, source: from = unit.rule.source } = term
      return { rule, start, end, match: source.slice(start, end), reason, alternatives, source: from }
    })
    for (const { rule, judge } of setting.own) {
      for (const place of judge.more?.(text, audience, hits) ?? [])
        findings.push(asFinding(rule, place, source))
    }
    return findings.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

function entriesOf(units: readonly Unit[], audience: Audience): [string, Entry][] {
  return units.flatMap((unit) =>
    unit.rule.terms
      .filter((term) => term.audience?.includes(audience) !== false)
      .flatMap((term): [string, Entry][] => [
        ...term.terms.map((written): [string, Entry] => [written, { unit, term, exception: false }]),
        ...(term.exceptions ?? []).map((written): [string, Entry] => [
          written,
          { unit, term, exception: true },
        ]),
      ]),
  )
}

interface OwnHit extends Hit {
  readonly unit: Unit
}

/** Terms in a text: of those of one rule that overlap, the longest; none that stands in a quotation or in an exception. */
function hitsIn(text: ReadText, audience: Audience, patterns: Patterns<Entry>): OwnHit[] {
  const found = patterns.every(text)
  if (found.length === 0) return []
  const hits: OwnHit[] = []
  for (const one of found) {
    const { unit, term, exception } = one.value
    if (exception || text.words[one.first]?.quoted === true) continue
    const better = found.some(
      (other) =>
        other !== one &&
        other.value.unit === unit &&
        (other.value.exception
          ? other.value.term === term && other.from <= one.first && other.to >= one.last
          : other.first < one.last && other.last > one.first && isBetter(other, one)),
    )
    if (better) continue
    const hit: OwnHit = { rule: unit.rule.id, term, first: one.first, last: one.last, unit }
    const accepted = unit.judge.accepts?.(text, hit, audience) ?? true
    if (accepted === true) hits.push(hit)
    else if (accepted !== false) hits.push({ ...hit, ...accepted })
  }
  return hits
}

const isBetter = (one: { first: number; last: number }, other: { first: number; last: number }) => {
  const longer = one.last - one.first - (other.last - other.first)
  return longer > 0 || (longer === 0 && one.first < other.first)
}

function asFinding(rule: LanguageRuleDefinition, place: Place, source: string): LanguageFinding {
  const { start, end, reason = rule.reason, alternatives = rule.alternatives } = place
  return {
    rule: rule.id,
    start,
    end,
    match: source.slice(start, end),
    reason,
    alternatives,
    source: rule.source,
  }
}

let usual: LanguageChecker | undefined

/**
 * Finds wording that a reader of a care plan should look at, with the reason and what could be written instead. Words in quotation
 * marks are left alone. Advice: words alone never fail a plan. Any text is taken, in time proportional to its length.
 * @throws RangeError if there is no such audience.
 */
export function checkLanguage(text: string, options: { readonly audience: Audience }): LanguageFinding[] {
  usual ??= createLanguageChecker()
  return usual(text, options)
}
