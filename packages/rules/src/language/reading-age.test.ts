import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { languageLines } from '../../../../bench/wording/corpus.ts'
import { audiences } from './finding.ts'
import { readingAge, readingAgeLimits } from './reading-age.ts'

/** Lincoln at Gettysburg, 1863: tools give it a Flesch–Kincaid grade from 10 to 12. */
const gettysburg = `Fourscore and seven years ago our fathers brought forth on this continent a new nation, conceived in liberty, and
dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any
nation so conceived and so dedicated, can long endure. We are met on a great battlefield of that war. We have come to dedicate a portion
of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and
proper that we should do this. But, in a larger sense, we can not dedicate, we can not consecrate, we can not hallow this ground. The
brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little
note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated
here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the
great task remaining before us, that from these honored dead we take increased devotion to that cause for which they gave the last full
measure of devotion, that we here highly resolve that these dead shall not have died in vain, that this nation, under God, shall have a
new birth of freedom, and that government of the people, by the people, for the people, shall not perish from the earth.`

test('a sentence of six words of one syllable is as easy as can be', () => {
  expect(readingAge('The cat sat on the mat.')).toEqual({
    age: 5,
    words: 6,
    sentences: 1,
    syllables: 6,
    reliable: false,
  })
})

test('a text is as hard as the formula says', () => {
  const { words, sentences, syllables, age } = readingAge('Doctor Patel took Amina to see her new family.')
  expect({ words, sentences, syllables }).toEqual({ words: 9, sentences: 1, syllables: 15 })
  expect(age).toBe(12.6) // 0.39 × 9 + 11.8 × 15 ÷ 9 − 15.59 = 7.59, and five years
})

test('a well-known text has its known age', () => {
  const { age, reliable } = readingAge(gettysburg)
  expect(reliable).toBe(true)
  expect(age).toBeGreaterThan(15)
  expect(age).toBeLessThan(17.5)
})

test.each(['', '…', '\n- \n'])('a text without words (%j) has none', (text) => {
  expect(readingAge(text).age).toBeUndefined()
})

test('words of a child count, and numbers as they are said', () => {
  expect(readingAge('“I like it,” he said on 4 May 2026.')).toMatchObject({ words: 9, syllables: 12 })
})

test('longer sentences and longer words are harder', () => {
  const ages = [
    'You will see Mum on Friday. Dawn will take you.',
    'You will see Mum on Friday, and Dawn will take you there in her car after school.',
    'Supervised arrangements for maintaining maternal relationships will commence on Friday afternoon.',
  ].map((text) => readingAge(text).age ?? 0)
  expect(ages).toEqual([...ages].sort((a, b) => a - b))
  expect(new Set(ages).size).toBe(3)
})

test('what five of seven formulas of retext-readability call hard is harder than the rest of the corpus', async () => {
  const linter = unified()
    .use(retextEnglish)
    .use(retextReadability, { age: 14, threshold: 5 / 7 })
    .use(retextStringify)
  const texts = languageLines().map(({ text }) => text)
  const hard: number[] = []
  const rest: number[] = []
  for (const text of texts) {
    const { messages } = await linter.process(text)
    const { age } = readingAge(text)
    if (age !== undefined) (messages.length > 0 ? hard : rest).push(age)
  }
  const mean = (ages: number[]) => ages.reduce((sum, age) => sum + age, 0) / ages.length
  expect(hard.length).toBeGreaterThan(5)
  expect(mean(hard)).toBeGreaterThan(mean(rest) + 4)
  expect(mean(hard)).toBeGreaterThan(14)
})

test.each(audiences)('there is a limit for %s, and on what it rests', (audience) => {
  const { age, source } = readingAgeLimits[audience]
  expect(age).toBeGreaterThanOrEqual(9)
  expect(source).toMatch(/\S/)
})
