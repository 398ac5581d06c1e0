import { expect, test } from 'vitest'
import { assessOutcome, audiences, checkLanguage } from '../src/index.ts'
import { cpuTime } from './cpu-time.ts'

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

/** In milliseconds: a second for a text, and two for one with a need of the same length beside it. */
const limit = 1000

/** The shortest of up to three runs, so that a busy machine does not fail what is linear. */
function took(work: () => unknown, most: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3 && least >= most; run++) {
    const start = cpuTime()
    work()
    least = Math.min(least, cpuTime() - start)
  }
  return least
}

test.each(repeated.map((part) => [JSON.stringify(part), part]))(
  'a megabyte of %s is read in a second',
  (_, part) => {
    const text = megabyte(part)
    const context = { planDate: '2026-09-14', need: text, childAge: 9 }
    expect(took(() => assessOutcome({ text, context }), 2 * limit)).toBeLessThan(2 * limit)
    for (const audience of audiences) {
      expect(took(() => checkLanguage(text, { audience }), limit)).toBeLessThan(limit)
    }
  },
)
