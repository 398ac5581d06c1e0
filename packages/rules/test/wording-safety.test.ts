import { expect, test } from 'vitest'
import { assessOutcome, audiences, checkLanguage } from '../src/index.ts'

/** Paragraphs of a megabyte that would be slow for anything that goes back over what it has read. */
const repeated = [
  'a',
  'a ',
  'A',
  'A ',
  ' ',
  '\n',
  '.',
  '. ',
  "'",
  '" ',
  "' ",
  "'a ",
  "s' 'a ",
  '“',
  '‘a ',
  '1',
  '1 ',
  '1/',
  '3 ',
  '3/10/26 ',
  '2026-10-03 ',
  'by ',
  'by the end of ',
  'within 6 weeks of ',
  'before she turns ',
  'the next review ',
  'concerns ',
  'ongoing concerns about ',
  'contact ',
  'siblings. ',
  'Mum is late. ',
  'EP ',
  'needs ',
  'needs therapy ',
  'will never ',
  'never always ',
  'so that ',
  'from 5 to ',
  'if this ',
  'he attended ',
  'without ',
  'to be able to ',
  '( ',
  '-',
  ', ',
  'é',
  '😀',
  '\u200b',
]

const megabyte = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length))

/** So long, in milliseconds, that a slow machine passes, and nothing that goes back over what it has read can: a second is usual. */
const limit = 5000

const took = (work: () => unknown) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

test.each(repeated.map((part) => [JSON.stringify(part), part]))(
  'a megabyte of %s is read in one go',
  (_, part) => {
    const text = megabyte(part)
    const context = { planDate: '2026-09-14', need: text, childAge: 9 }
    expect(took(() => assessOutcome({ text, context }))).toBeLessThan(limit)
    for (const audience of audiences)
      expect(took(() => checkLanguage(text, { audience }))).toBeLessThan(limit)
  },
)
