import { describe, expect, test } from 'vitest'
import { languageLines, smartLines } from '../../../bench/wording/corpus.ts'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import { chosenExamples, letterOf, wordingExamples } from '../../../scripts/generate/wording-examples.ts'
import { checkLanguage } from '../src/language/check-language.ts'
import { assessOutcome } from '../src/smart/assess-outcome.ts'

const chosen = Object.entries(chosenExamples()).map(([rule, ids]) => ({ rule, ...ids }))
const smart = new Map(smartLines().map((line) => [line.id, line]))
const language = new Map(languageLines().map((line) => [line.id, line]))

const repeated = (of: readonly string[]) => of.filter((each, at) => of.indexOf(each) < at)

/** What the corpus says of a line, by the rule: whether it is a good example. */
function judged(rule: string, id: string): boolean | undefined {
  if (rule.startsWith('smart/')) {
    const label = smart.get(id)?.labels[letterOf(rule)]
    return label === 'cannot-tell' ? undefined : label && label === 'yes'
  }
  return language.get(id)?.findings.every((finding) => `language/${finding.rule}` !== rule)
}

/** What the functions say of the same line. */
function said(rule: string, id: string): boolean | undefined {
  const outcome = smart.get(id)
  if (rule.startsWith('smart/') && outcome !== undefined) {
    const label = assessOutcome(outcome).labels[letterOf(rule)]
    return label === 'cannot-tell' ? undefined : label === 'yes'
  }
  const line = language.get(id)
  return line && checkLanguage(line.text, line).every((finding) => `language/${finding.rule}` !== rule)
}

test('every rule on wording has examples, and no other', () => {
  const rules = ruleFiles().flatMap(({ set, name }) =>
    set === 'smart' || set === 'language' ? [`${set}/${name}`] : [],
  )
  expect(chosen.map(({ rule }) => rule).sort()).toEqual(rules.sort())
})

describe.each(chosen)('$rule', ({ rule, good, bad }) => {
  test('has three to five of each, none twice', () => {
    for (const ids of [good, bad]) {
      expect(ids.length).toBeGreaterThanOrEqual(3)
      expect(ids.length).toBeLessThanOrEqual(5)
    }
    expect(repeated([...good, ...bad])).toEqual([])
  })

  test('has lines that the corpus judges so', () => {
    expect(good.filter((id) => judged(rule, id) !== true)).toEqual([])
    expect(bad.filter((id) => judged(rule, id) !== false)).toEqual([])
  })

  test('has lines of which the functions say the same', () => {
    expect(good.filter((id) => said(rule, id) !== true)).toEqual([])
    expect(bad.filter((id) => said(rule, id) !== false)).toEqual([])
  })

  test('shows each with its words and the reason', () => {
    const shown = wordingExamples().get(rule) ?? []
    expect(shown.map(({ example }) => example)).toEqual([...good.map(() => 'good'), ...bad.map(() => 'bad')])
    for (const { text, words, why } of shown) {
      expect(why).not.toBe('')
      for (const word of words) expect(text).toContain(word)
    }
  })
})
