import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Automaton, type Step } from './automaton.ts'
import { Lexicon } from './lexicon.ts'
import { type ReadText, readText } from './read-text.ts'
import { wordSet } from './word-set.ts'

const lexicon = new Lexicon()
const words = (list: string, optional = false): Step => ({
  words: wordSet(lexicon, list),
  number: false,
  optional,
  upTo: 0,
})
const any = (upTo: number): Step => ({ number: false, optional: true, upTo })
const number = (optional = false): Step => ({ number: true, optional, upTo: 0 })

const beginning = (patterns: Step[][], source: string, at = 0) =>
  new Automaton(patterns).beginningAt(readText(source, lexicon).words, at)

test.each<[string, Step[][], string, number[]]>([
  ['one word', [[words('a')]], 'a b', [0]],
  ['another word', [[words('a')]], 'b a', []],
  ['a word that is not known', [[words('a'), words('b')]], 'a x', []],
  [
    'several that begin alike',
    [[words('a')], [words('a'), words('b')], [words('a'), words('c')]],
    'a b',
    [0, 1],
  ],
  ['a step left out at the beginning', [[words('a', true), words('b')]], 'b', [0]],
  ['a step left out at the end', [[words('a'), words('b', true)]], 'a', [0]],
  ['a step left out in the middle', [[words('a'), words('b', true), words('c')]], 'a c', [0]],
  ['words of any kind between', [[words('a'), any(2), words('c')]], 'a x y c', [0]],
  ['too many words between', [[words('a'), any(2), words('c')]], 'a x y z c', []],
  ['a mark between', [[words('a'), any(2), words('c')]], 'a, c', []],
  ['a mark that is named', [[words('a'), words(','), words('c')]], 'a, c', [0]],
  ['a number', [[words('a'), number(), words('c')]], 'a 12 c', [0]],
  ['a number at the beginning', [[number(), words('c')]], '12 c', [0]],
  ['the next sentence', [[words('a'), words('b')]], 'a. B', []],
])('%s', (_, patterns, source, expected) => {
  expect(beginning(patterns, source)).toEqual(expected)
})

test('an automaton knows with which words a pattern can begin', () => {
  const automaton = new Automaton([[words('a', true), words('b')], [number()]])
  const { words: read } = readText('a b c 1', lexicon)
  expect(read.map((word) => automaton.mayBegin(word))).toEqual([true, true, false, true])
})

/** The same, decided pattern by pattern and step by step. */
function slowly(patterns: readonly (readonly Step[])[], { words: read }: ReadText, at: number): number[] {
  const sentence = read[at]?.sentence
  const fits = (steps: readonly Step[], from: number): boolean => {
    const [step, ...rest] = steps
    if (step === undefined) return from > at
    const word = read[from]?.sentence === sentence ? read[from] : undefined
    if (step.upTo > 0) {
      const fewer: Step = { ...step, upTo: step.upTo - 1 }
      const goesOn = word !== undefined && word.kind !== 'mark' && from > at
      return fits(rest, from) || (goesOn && fits(fewer.upTo > 0 ? [fewer, ...rest] : rest, from + 1))
    }
    const takes =
      word !== undefined && (step.number ? word.kind === 'number' : step.words?.has(word) === true)
    return (takes && fits(rest, from + 1)) || (step.optional && fits(rest, from))
  }
  return patterns.flatMap((steps, pattern) => (fits(steps, at) ? [pattern] : []))
}

const letter = fc.constantFrom('a', 'b', 'c', 'a b', 'b c')
const step = fc.oneof(
  fc.tuple(letter, fc.boolean()).map(([list, optional]) => words(list, optional)),
  fc.boolean().map(number),
  fc.integer({ min: 1, max: 3 }).map(any),
)
/** At least one word that has to be there, and before it none of any kind. */
const pattern = fc
  .tuple(fc.array(fc.tuple(letter, fc.boolean()), { maxLength: 2 }), letter, fc.array(step, { maxLength: 4 }))
  .map(([before, own, after]) => [
    ...before.map(([list, optional]) => words(list, optional)),
    words(own),
    ...after,
  ])
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'x', '7', ',', '. A', '.'), { maxLength: 12 })
  .map((parts) => readText(parts.join(' '), lexicon))

test('patterns followed at once are found where they are found one by one', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 5 }), text, (patterns, read) => {
      const automaton = new Automaton(patterns)
      for (let at = 0; at < read.words.length; at++) {
        expect(automaton.beginningAt(read.words, at)).toEqual(slowly(patterns, read, at))
      }
    }),
    { numRuns: 500 },
  )
})

test('a text of very many different words is followed as well as a short one', () => {
  const many = new Lexicon()
  const names = Array.from(
    { length: 60_000 },
    (_, at) =>
      `w${'abcdefghij'.repeat(2).slice(at % 10, (at % 10) + 3)}${at.toString(36).replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit)))}`,
  )
  const first: Step = { words: wordSet(many, 'a'), number: false, optional: false, upTo: 0 }
  const last: Step = { words: wordSet(many, names.join(' ')), number: false, optional: false, upTo: 0 }
  const automaton = new Automaton([[first, last]])
  const { words: read } = readText(names.map((name) => `a ${name}`).join(' '), many)
  let found = 0
  for (let at = 0; at < read.length; at++) found += automaton.beginningAt(read, at).length
  expect(found).toBe(names.length)
})
