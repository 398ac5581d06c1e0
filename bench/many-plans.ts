import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addDays } from '@open-care-plan/model'
import { createChecker } from '@open-care-plan/rules'
import { withoutWording } from '../packages/rules/test/without-wording.ts'

/** What many plans cost, one after the other, with one checker. */
export interface ManyPlans {
  readonly plans: number
  /** Of one plan on average, in bytes. */
  readonly bytes: number
  /** Of one plan on average, in microseconds: `JSON.parse` alone, and the full check with it. */
  readonly parse: number
  readonly check: number
  /** What is on the heap after each round over all plans, once what is not needed has been collected, in bytes. */
  readonly heaps: readonly number[]
}

/** How long a round over all plans is repeated, the first of which only warms the engine up. */
const rounds = 4

/**
 * Checks many plans, no two alike, with one checker: each is parsed, checked and let go. Every plan is one of the records named, with
 * an id of its own and all dates earlier by some days, so that nothing that is remembered of one is of use to the next.
 */
export function manyPlans(names: readonly string[], count: number, asAt: string): ManyPlans {
  const texts = Array.from({ length: count }, (_, at) => variant(names[at % names.length] as string, at))
  const check = createChecker(withoutWording)
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const heaps: number[] = []
  let [parse, full] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    for (const text of texts) JSON.parse(text)
    const between = performance.now()
    for (const text of texts) check(JSON.parse(text), { asAt })
    const after = performance.now()
    if (round > 0) {
      parse += between - before
      full += after - between
    }
    collect()
    heaps.push(process.memoryUsage().heapUsed)
  }
  const runs = count * (rounds - 1)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / count
  return { plans: count, bytes, parse: (parse * 1000) / runs, check: (full * 1000) / runs, heaps }
}

const read = new Map<string, string>()

function variant(name: string, at: number): string {
  let text = read.get(name)
  if (text === undefined) {
    text = readFileSync(new URL(`../examples/records/${name}.json`, import.meta.url), 'utf8')
    read.set(name, text)
  }
  return text
    .replaceAll(/"(\d{4}-\d{2}-\d{2})"/g, (_, date: string) => `"${addDays(date, -(at % 700))}"`)
    .replace(/"id": "([^"]+)"/, (_, id: string) => `"id": "${id}.${at}"`)
}
