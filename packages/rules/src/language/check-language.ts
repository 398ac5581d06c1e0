import { Lexicon } from '../text/lexicon.ts'
import { type ReadText, readText } from '../text/read-text.ts'
import { WordStore } from '../text/word-store.ts'
import type { Audience, LanguageFinding } from './finding.ts'
import { audiences } from './finding.ts'
import type { LanguageJudge, LanguageRuleDefinition, LanguageUnit, Place } from './language-rule.ts'
import { allLanguageRules } from './rules/index.ts'
import { excusedIn, hitsIn, type OwnHit, type TermPatterns, termPatterns } from './term-hits.ts'
import type { Vocabulary } from './vocabulary.ts'
import { rulesWith } from './vocabulary-rules.ts'

/** Finds wording that a reader should look at. Made by `createLanguageChecker`. */
export type LanguageChecker = (text: string, options: { readonly audience: Audience }) => LanguageFinding[]

/** What a checker goes by. */
export interface LanguageCheckerOptions {
  /** An authority's own words: terms besides, terms left out, rules switched off. */
  readonly vocabulary?: Vocabulary
  /** The rules it starts from; all of them where not given. */
  readonly rules?: readonly LanguageRuleDefinition[]
}

/**
 * Makes a checker once, for many texts.
 * @throws UnknownLanguageRuleError, UnknownTermError or TermPatternError where the vocabulary names what is not there, or has a
 * pattern that cannot be read.
 */
export function createLanguageChecker({
  vocabulary = {},
  rules = allLanguageRules,
}: LanguageCheckerOptions = {}): LanguageChecker {
  const lexicon = new Lexicon()
  const units = rulesWith(rules, vocabulary).map(
    (rule): LanguageUnit => ({ rule, judge: rule.judge?.(lexicon) ?? {} }),
  )
  const settings = new Map<Audience, Setting>()
  return (source, { audience }) => {
    let setting = settings.get(audience)
    if (setting === undefined) {
      if (!audiences.includes(audience)) {
        throw new RangeError(`No audience is called “${audience}”: give court, plan or child`)
      }
      const own = units.filter(({ rule }) => rule.audiences.includes(audience))
      setting = settingOf(own, termPatterns(lexicon, own, audience, vocabulary.without ?? []), vocabulary)
      settings.set(audience, setting)
    }
    return check(source, lexicon, setting, audience)
  }
}

/** What is asked of a text for one kind of reader. */
interface Setting {
  readonly patterns: TermPatterns
  /** Rules that find more than their terms. */
  readonly finders: readonly {
    readonly rule: LanguageRuleDefinition
    readonly more: NonNullable<LanguageJudge['more']>
  }[]
  /** Whether an authority leaves any words alone. */
  readonly excuses: boolean
}

const settingOf = (
  units: readonly LanguageUnit[],
  patterns: TermPatterns,
  { without = [] }: Vocabulary,
): Setting => ({
  patterns,
  finders: units.flatMap(({ rule, judge: { more } }) => (more === undefined ? [] : [{ rule, more }])),
  excuses: without.length > 0,
})

const none: readonly OwnHit[] = []

function check(
  source: string,
  lexicon: Lexicon,
  { patterns, finders, excuses }: Setting,
  audience: Audience,
): LanguageFinding[] {
  const from = store.open()
  try {
    const text = readText(source, lexicon, store)
    const found = patterns.every(text)
    const hits = found.length === 0 ? none : hitsIn(text, audience, found)
    let findings = hits.map((hit) => findingOf(text, hit))
    for (const { rule, more } of finders) {
      for (const place of more(text, audience, hits)) findings.push(asFinding(rule, place, source))
    }
    if (excuses) {
      const excused = excusedIn(text, found)
      if (excused !== undefined) findings = findings.filter((finding) => !excused(finding))
    }
    return findings.length > 1 ? findings.sort((a, b) => a.start - b.start || b.end - a.end) : findings
  } finally {
    store.close(from)
  }
}

/** Nothing of a finding holds a word: it gives places in the text. */
const store = new WordStore()

function findingOf({ source, words }: ReadText, { rule, term, first, last, unit }: OwnHit): LanguageFinding {
  const start = words[first]?.start ?? 0
  const end = words[last - 1]?.end ?? start
  const { reason, alternatives, source: from = unit.rule.source } = term
  return { rule, start, end, match: source.slice(start, end), reason, alternatives, source: from }
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
