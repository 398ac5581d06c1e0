import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shinglesOf, spansOf } from './shingles.ts'

const names = new Set(['ada', 'ben'])
const of = (text: string) => shinglesOf(text, names)
const quoted = (text: string, other: string) =>
  spansOf(of(text), of(other)).map(({ start, end }) => text.slice(start, end))

describe('runs of four words', () => {
  test('leave out names, pronouns, capitals and stops', () => {
    expect([...of('Ada likes her red bike.').shingles.keys()]).toEqual([
      ...of('BEN likes his red bike').shingles.keys(),
    ])
  })
  test('leave out marks that nobody sees', () => {
    expect([...of('likes the\u00AD long gar\u00ADden \u200B there').shingles.keys()]).toEqual([
      ...of('likes the long garden there').shingles.keys(),
    ])
  })
  test('three words make none', () => {
    expect(of('one two three').shingles.size).toBe(0)
  })
  test('a run that comes twice has both its places', () => {
    expect(of('a b c d a b c d').shingles.get('a b c d')).toEqual([0, 4])
  })
})

describe('the stretches that two texts share', () => {
  test('are quoted with their own stops and spaces', () => {
    expect(quoted('At night, she wakes: often, and cries', 'he says at night she wakes often')).toEqual([
      'At night, she wakes: often',
    ])
  })
  test('are two where something else stands between', () => {
    expect(
      quoted('one two three four X five six seven eight', 'one two three four Y five six seven eight'),
    ).toEqual(['one two three four', 'five six seven eight'])
  })
  test('are none of texts that share three words', () => {
    expect(quoted('one two three', 'one two three')).toEqual([])
  })

  const text = fc.array(fc.constantFrom('one', 'two', 'three', 'Ada', 'she', 'ß', '🚲', ','), {
    maxLength: 30,
  })
  test('lie in the text, in order, and do not touch; of a text with itself they are all of it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')]
        let last = -1
        for (const { start, end } of spansOf(of(one), of(other))) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(one.length)
          last = end
        }
        const { words } = of(one)
        const whole = { start: words[0]?.start, end: words.at(-1)?.end }
        expect(spansOf(of(one), of(one))).toEqual(words.length < 4 ? [] : [whole])
      }),
    )
  })
})
