import { assessOutcome, checkLanguage } from '@open-care-plan/rules'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import writeGood from 'write-good'
import { languageLines, smartLines } from './corpus.ts'

export interface WordingSpeed {
  readonly name: string
  /** Median time for one text, in microseconds. */
  readonly each: number
}

const pipeline = unified()
  .use(retextEnglish)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextReadability)
  .use(retextStringify)
  .freeze()

/** Times both functions and two linters over the same texts, all in one run: every line of the corpus, one by one. */
export async function wordingSpeed(): Promise<{ texts: number; characters: number; speeds: WordingSpeed[] }> {
  const outcomes = smartLines()
  const texts = [...outcomes, ...languageLines()].map(({ text }) => text)
  const bench = new Bench({ time: 1000, warmupTime: 1000 })
  const over = (check: (text: string) => unknown) => () => {
    for (const text of texts) check(text)
  }
  const context = { planDate: '2026-09-14', childAge: 12 }
  bench
    .add(
      'assessOutcome',
      over((text) => assessOutcome({ text, context })),
    )
    .add(
      'checkLanguage',
      over((text) => checkLanguage(text, { audience: 'plan' })),
    )
    .add(
      'write-good',
      over((text) => writeGood(text)),
    )
    .add(
      'retext',
      over((text) => pipeline.processSync(text)),
    )
  await bench.run()
  const speeds = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} was not timed: ${result.state}`)
    return { name, each: (result.latency.p50 * 1000) / texts.length }
  })
  return { texts: texts.length, characters: texts.reduce((sum, { length }) => sum + length, 0), speeds }
}
