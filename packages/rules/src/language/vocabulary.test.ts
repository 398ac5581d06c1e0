import { expect, test } from 'vitest'
import * as z from 'zod'
import { createLanguageChecker } from './check-language.ts'
import type { Audience } from './finding.ts'
import { Vocabulary } from './vocabulary.ts'

const found = (vocabulary: Vocabulary, text: string, audience: Audience = 'plan') =>
  createLanguageChecker({ vocabulary })(text, { audience }).map(({ rule, match }) => `${rule}: ${match}`)

const familyMeeting = {
  terms: ['family-meeting', '~convene'],
  reason: 'We say “get-together”',
  alternatives: ['get-together'],
}

test('an authority adds terms of its own', () => {
  const vocabulary: Vocabulary = { add: { 'stigmatising-language': [familyMeeting] } }
  expect(found(vocabulary, 'Jo convened a family meeting.')).toEqual([
    'stigmatising-language: convened',
    'stigmatising-language: family meeting',
  ])
})

test('a term of its own rests on the source of the rule, or on one that it names', () => {
  const check = (source?: string) =>
    createLanguageChecker({
      vocabulary: { add: { 'stigmatising-language': [{ ...familyMeeting, ...(source && { source }) }] } },
    })('A family meeting', { audience: 'court' }).map((finding) => finding.source)
  expect(check()).toEqual(['Scrutiny review 2019 s.8, s.10; project wording set'])
  expect(check('Our style guide')).toEqual(['Our style guide'])
})

test.each<[string, string[], string, string[]]>([
  [
    'a term',
    ['respite'],
    'Respite with the Hills; respite care too',
    ['stigmatising-language: respite care'],
  ],
  ['one form of a term', ['siblings'], 'A sibling of his siblings', ['stigmatising-language: sibling']],
  ['every form of a term', ['+sibling'], 'A sibling of his siblings', []],
  [
    'one phrase of a wider term',
    ['birth mum'],
    'His birth mum and birth dad',
    ['stigmatising-language: birth dad'],
  ],
  ['letters', ['IRO'], 'The IRO and the SENCO', ['unexplained-acronym: SENCO']],
  ['letters that nobody here knows', ['QXZ'], 'The QXZ panel', []],
  ['words with capitals', ['Birth Mum'], 'birth mum', []],
])('an authority leaves %s alone', (_, without, text, expected) => {
  expect(found({ without }, text)).toEqual(expected)
})

test('leaving a word alone leaves a sentence with it to the other rules', () => {
  const text = `${'tea '.repeat(40)}siblings.`
  expect(found({ without: ['siblings'] }, text)).toEqual([`long-sentence: ${text}`])
})

test('an authority switches a rule off', () => {
  expect(found({ off: ['unexplained-acronym'] }, 'The IRO rang his siblings.')).toEqual([
    'stigmatising-language: siblings',
  ])
})

test.each<[string, object, string, RegExp]>([
  [
    'a rule to add to',
    { add: { 'stigmatizing-language': [] } },
    'E_UNKNOWN_LANGUAGE_RULE',
    /Did you mean "stigmatising-language"\?/,
  ],
  ['a rule to switch off', { off: ['tea'] }, 'E_UNKNOWN_LANGUAGE_RULE', /There are: vague-concern, /],
  ['a term to leave alone', { without: ['respit'] }, 'E_UNKNOWN_TERM', /Did you mean "respite"\?/],
  [
    'a term that is like none',
    { without: ['xylophonically'] },
    'E_UNKNOWN_TERM',
    /Write it as it stands in a text/,
  ],
  [
    'a list in a term',
    { add: { 'no-impact': [{ ...familyMeeting, terms: ['<tea> time'] }] } },
    'E_TERM_PATTERN',
    /No list is called <tea>/,
  ],
  [
    'a term of nothing',
    { add: { 'no-impact': [{ ...familyMeeting, terms: ['*3'] }] } },
    'E_TERM_PATTERN',
    /at least one word/,
  ],
  [
    'an exception',
    { add: { 'no-impact': [{ ...familyMeeting, exceptions: ['*3'] }] } },
    'E_TERM_PATTERN',
    /at least one word/,
  ],
])('%s that cannot be is refused', (_, vocabulary, code, message) => {
  expect(() => createLanguageChecker({ vocabulary: vocabulary as Vocabulary })).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  )
})

test('a vocabulary is read from JSON', () => {
  const json = {
    add: {
      'adult-words-to-child': [
        { ...familyMeeting, audience: ['child'], exceptions: ['tea'], unless: 'tea', source: 'Ours' },
      ],
    },
    without: ['respite'],
    off: ['long-sentence'],
  }
  const vocabulary: Vocabulary = Vocabulary.parse(json)
  expect(vocabulary).toEqual(json)
  expect(found(vocabulary, 'We convene.', 'child')).toEqual(['adult-words-to-child: convene'])
  expect(Vocabulary.parse({})).toEqual({})
})

test.each<[string, unknown, (string | number)[], string]>([
  ['a rule that there is not', { off: ['tea'] }, ['off', 0], 'Must be one of vague-concern'],
  [
    'a term without a reason',
    { add: { 'no-impact': [{ terms: ['tea'], alternatives: [] }] } },
    ['add', 'no-impact', 0, 'reason'],
    'Must be text',
  ],
  [
    'no terms',
    { add: { 'no-impact': [{ ...familyMeeting, terms: [] }] } },
    ['add', 'no-impact', 0, 'terms'],
    'Must name at least one term',
  ],
  ['an empty term', { without: [''] }, ['without', 0], 'Must not be empty'],
  ['one term for a list', { without: 'tea' }, ['without'], 'Must be a list'],
  [
    'a reader that there is not',
    { add: { 'no-impact': [{ ...familyMeeting, audience: ['parent'] }] } },
    ['add', 'no-impact', 0, 'audience', 0],
    'Must be court, plan or child',
  ],
  ['a list for an object', [], [], 'Must be an object, in braces: { … }'],
])('%s is refused at its place', (_, json, path, message) => {
  const { error } = Vocabulary.safeParse(json)
  expect(error?.issues).toMatchObject([{ path, message: expect.stringContaining(message) }])
})

test('a member that there is not is refused', () => {
  expect(Vocabulary.safeParse({ terms: [] }).error?.issues).toMatchObject([{ code: 'unrecognized_keys' }])
  const own = { add: { 'no-impact': [{ ...familyMeeting, sense: 'contact' }] } }
  expect(Vocabulary.safeParse(own).error?.issues).toMatchObject([{ code: 'unrecognized_keys' }])
})

test('the shape can be published as JSON Schema', () => {
  expect(z.toJSONSchema(Vocabulary)).toMatchObject({
    title: 'Vocabulary',
    type: 'object',
    additionalProperties: false,
  })
})
