import { expect, test } from 'vitest'
import { checkLanguage, createLanguageChecker } from './check-language.ts'
import type { Audience } from './finding.ts'
import { defineLanguageRule } from './language-rule.ts'
import type { Term } from './term.ts'

const ruleWith = (...terms: Partial<Term>[]) =>
  defineLanguageRule({
    id: 'stigmatising-language',
    audiences: ['plan', 'child'],
    reason: 'Of the rule',
    alternatives: [],
    source: 'A source',
    terms: terms.map((term) => ({ terms: [], reason: 'Of the term', alternatives: ['other'], ...term })),
  })
const found = (rule: ReturnType<typeof ruleWith>, text: string, audience: Audience = 'plan') =>
  createLanguageChecker({ rules: [rule] })(text, { audience }).map(({ match }) => match)

test('a finding says where, why, what instead and on what it rests', () => {
  expect(checkLanguage('Kai has siblings.', { audience: 'plan' })).toEqual([
    {
      rule: 'stigmatising-language',
      start: 8,
      end: 16,
      match: 'siblings',
      reason: expect.any(String),
      alternatives: expect.arrayContaining(['brothers and sisters']),
      source: 'TACT, Language that Cares',
    },
  ])
})

test('a term without a source has that of its rule', () => {
  const [finding] = createLanguageChecker({ rules: [ruleWith({ terms: ['tea'] })] })('tea', {
    audience: 'plan',
  })
  expect(finding).toMatchObject({ reason: 'Of the term', source: 'A source' })
})

test('findings of all rules stand in the order of the text', () => {
  const starts = checkLanguage('IRO to ring siblings. There are concerns. Kai absconded.', {
    audience: 'plan',
  }).map(({ start }) => start)
  expect(starts.length).toBeGreaterThan(2)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

test.each<[string, Partial<Term>[], string, string[]]>([
  [
    'a term is found in every case',
    [{ terms: ['green tea'] }],
    'GREEN TEA. Green tea. green  tea',
    ['GREEN TEA', 'Green tea', 'green  tea'],
  ],
  ['the longest of several terms is shown', [{ terms: ['tea', 'green tea'] }], 'green tea', ['green tea']],
  ['of two of one length, the first', [{ terms: ['green tea', 'tea pot'] }], 'green tea pot', ['green tea']],
  [
    'what an exception covers is left alone',
    [{ terms: ['tea'], exceptions: ['tea towel'] }],
    'tea, tea towel',
    ['tea'],
  ],
  [
    'an exception is one to its own term',
    [{ terms: ['tea'], exceptions: ['tea towel'] }, { terms: ['towel'] }],
    'tea towel',
    ['towel'],
  ],
  [
    'words near by show another meaning',
    [{ terms: ['tea'], unless: 'dragon' }],
    'tea with a dragon. tea',
    ['tea'],
  ],
  [
    'a hyphen may be a space or nothing',
    [{ terms: ['tea-time'] }],
    'tea-time, tea time, teatime',
    ['tea-time', 'tea time', 'teatime'],
  ],
  ['words in quotation marks are left alone', [{ terms: ['tea'] }], "He said “tea” and 'more tea'.", []],
  [
    'a term does not go over the end of a sentence',
    [{ terms: ['tea time'] }],
    'He likes tea. Time goes by.',
    [],
  ],
])('%s', (_, terms, text, expected) => {
  expect(found(ruleWith(...terms), text)).toEqual(expected)
})

test('an exception of a rule is one to every term of it', () => {
  const rule = { ...ruleWith({ terms: ['tea'] }, { terms: ['towel'] }), exceptions: ['tea towel'] }
  expect(found(rule, 'tea, towel, tea towel')).toEqual(['tea', 'towel'])
})

test('a term is shown to whom it is for', () => {
  const rule = ruleWith({ terms: ['tea'], audience: ['child'] })
  expect(found(rule, 'tea', 'child')).toEqual(['tea'])
  expect(found(rule, 'tea', 'plan')).toEqual([])
  expect(found(rule, 'tea', 'court')).toEqual([])
})

test('where one rule precedes another, one thing is said of one place', () => {
  const first = { ...ruleWith({ terms: ['green tea'] }), precedes: ['no-impact'] as const }
  const second = { ...ruleWith({ terms: ['tea', 'coffee'] }), id: 'no-impact' as const }
  const shown = createLanguageChecker({ rules: [second, first] })('green tea, tea, coffee', {
    audience: 'plan',
  })
  expect(shown.map(({ rule, match }) => `${rule}: ${match}`)).toEqual([
    'stigmatising-language: green tea',
    'no-impact: tea',
    'no-impact: coffee',
  ])
})

test.each(['', ' ', '…', '\n\n', '“', '😀'])('%j has nothing to show', (text) => {
  expect(checkLanguage(text, { audience: 'child' })).toEqual([])
})

test('an audience that there is not is refused', () => {
  expect(() => checkLanguage('Tea', { audience: 'parent' as Audience })).toThrow(
    new RangeError('No audience is called “parent”: give court, plan or child'),
  )
})
