import { readFileSync } from 'node:fs'
import { writtenDate } from '@open-care-plan/model'
import { type LanguageLine, languageLines, type SmartLine, smartLines } from '../../bench/wording/corpus.ts'
import type { CorpusExample, NamedCase, ShownOnPage } from '../../packages/rules/src/pages/named-case.ts'
import type { SmartLetter } from '../../packages/rules/src/smart/assessment.ts'
import { inRepository } from './root.ts'

/** The lines of the corpus that stand on the page of a rule, by their ids. */
interface Chosen {
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

/** Which lines stand on which page. */
export const chosenExamples = (): Readonly<Record<string, Chosen>> =>
  JSON.parse(readFileSync(inRepository('packages/rules/corpus/examples.json'), 'utf8'))

/** The examples of every rule on wording, by the rule's id. */
export function wordingExamples(): Map<string, readonly CorpusExample[]> {
  const smart = new Map(smartLines().map((line) => [line.id, line]))
  const language = new Map(languageLines().map((line) => [line.id, line]))
  const asExample = (rule: string, example: CorpusExample['example'], id: string): CorpusExample => {
    const outcome = smart.get(id)
    if (rule.startsWith('smart/') && outcome !== undefined) return ofOutcome(rule, example, outcome)
    const text = language.get(id)
    if (rule.startsWith('language/') && text !== undefined) return ofText(rule, example, text)
    throw new Error(`packages/rules/corpus/examples.json: there is no line ${id} for ${rule}`)
  }
  return new Map(
    Object.entries(chosenExamples()).map(([rule, { good, bad }]) => [
      rule,
      [...good.map((id) => asExample(rule, 'good', id)), ...bad.map((id) => asExample(rule, 'bad', id))],
    ]),
  )
}

/** The cases of every rule with its examples after them. */
export const withExamples = (
  cases: ReadonlyMap<string, readonly NamedCase[]>,
  examples: ReadonlyMap<string, readonly CorpusExample[]>,
): Map<string, readonly ShownOnPage[]> =>
  new Map(
    [...new Set([...cases.keys(), ...examples.keys()])].map((rule) => [
      rule,
      [...(cases.get(rule) ?? []), ...(examples.get(rule) ?? [])],
    ]),
  )

/** The letter that a rule of the set `smart` is about. */
export const letterOf = (rule: string): SmartLetter =>
  rule.slice('smart/'.length).replace('-b', 'B') as SmartLetter

const readers = { court: 'to a court', plan: 'in a plan', child: 'to a child' } as const

function ofText(rule: string, example: CorpusExample['example'], line: LanguageLine): CorpusExample {
  const { text, audience, findings, note } = line
  const words = findings
    .filter((finding) => `language/${finding.rule}` === rule && !isSentence(text, finding))
    .map(({ match }) => match)
  return { example, text, beside: readers[audience], words: [...new Set(words)], why: note }
}

/** A whole sentence, with its full stop or without, is not named again beside the text. */
const isSentence = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  /(^|[.!?] )$/.test(text.slice(0, start)) &&
  (/[.!?]$/.test(text.slice(start, end)) || /^([.!?]|$)/.test(text.slice(end)))

function ofOutcome(rule: string, example: CorpusExample['example'], line: SmartLine): CorpusExample {
  const { text, structured = {}, note } = line
  const fields = Object.entries(structured).map(
    ([name, typed]) => `${name}: ${typed === '' ? 'blank' : `“${typed}”`}`,
  )
  return {
    example,
    text,
    beside: [...fields, ...known(letterOf(rule), line)].join('; '),
    words: [],
    why: note,
  }
}

/** What a letter was judged by besides the words and fields. */
function known(letter: SmartLetter, { context = {} }: SmartLine): string[] {
  const { need, childAge, planDate, reviewDates = [] } = context
  if (letter === 'achievable' && childAge !== undefined) {
    return [`aged ${childAge}`, ...(need === undefined ? [] : [`need: “${need}”`])]
  }
  if (letter === 'relevant') return [need === undefined ? 'no need is recorded' : `need: “${need}”`]
  if (letter !== 'timeBound' || planDate === undefined) return []
  return [`written on ${writtenDate(planDate)}`, ...reviewDates.map((day) => `review on ${writtenDate(day)}`)]
}
