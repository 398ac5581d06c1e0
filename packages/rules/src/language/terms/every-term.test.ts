import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { Patterns } from '../../text/patterns.ts'
import { languageRules } from '../finding.ts'
import { allLanguageRules } from '../rules/index.ts'
import { asRead } from '../term.ts'
import { wordLists } from '../word-lists.ts'

const all = allLanguageRules.flatMap(({ id, terms }) => terms.map((term) => ({ id, term })))

test('there is one rule for each name, in its order', () => {
  expect(allLanguageRules.map(({ id }) => id)).toEqual(languageRules)
})

test.each(allLanguageRules)(
  '$id has what a reader is told, without a full stop',
  ({ reason, alternatives, source, audiences }) => {
    for (const text of [reason, source, ...alternatives]) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/[^.]\.$/)
    }
    expect(audiences.length).toBeGreaterThan(0)
  },
)

test('every term has what a reader is told, without a full stop', () => {
  const wrong = all.filter(
    ({ term: { reason, alternatives } }) =>
      alternatives.length === 0 ||
      [reason, ...alternatives].some((text) => !/\S/.test(text) || /[^.]\.$/.test(text)),
  )
  expect(wrong.map(({ id, term }) => [id, term.terms[0]])).toEqual([])
})

test('every pattern can be read, and begins with a word that it names', () => {
  const read = (patterns: readonly string[]) =>
    new Patterns(
      new Lexicon(),
      wordLists,
      patterns.flatMap(asRead).map((pattern) => [pattern, 1]),
    )
  for (const { exceptions = [] } of allLanguageRules) expect(() => read(exceptions)).not.toThrow()
  for (const { term } of all) {
    expect(() => read([...term.terms, ...(term.exceptions ?? [])])).not.toThrow()
    for (const pattern of term.terms) expect(pattern).not.toMatch(/^\[?\*/)
  }
})

test('no term stands twice for one reader in one rule', () => {
  const seen = new Map<string, number>()
  for (const { id, term } of all) {
    for (const pattern of term.terms) {
      for (const audience of term.audience ?? ['all']) {
        const key = `${id} ${audience} ${pattern}`
        seen.set(key, (seen.get(key) ?? 0) + 1)
      }
    }
  }
  expect([...seen].filter(([, count]) => count > 1).map(([key]) => key)).toEqual([])
})
