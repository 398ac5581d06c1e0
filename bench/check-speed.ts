import { readFileSync } from 'node:fs'
import { readCarePlan } from '@open-care-plan/model'
import { createChecker, england } from '@open-care-plan/rules'
import { Bench } from 'tinybench'
import { withoutWording } from '../packages/rules/test/without-wording.ts'
import { firstRules } from './first-rules.ts'

/** The parts of a full check, each timed in the same run over the same bytes. */
const steps = [
  'JSON.parse',
  'parse and structure',
  'legal checklist',
  'full check',
  'full check with wording',
] as const

export interface Speed {
  readonly name: (typeof steps)[number]
  /** Median time of one run, in microseconds. */
  readonly median: number
}

/** Times a full check of one plan against `JSON.parse` of the same bytes: those of the file, as it stands. */
export async function checkSpeed(file: URL, asAt: string): Promise<{ bytes: number; speeds: Speed[] }> {
  const text = readFileSync(file, 'utf8')
  const bench = new Bench({ time: 2000, warmupTime: 3000 })
  const check = createChecker(withoutWording)
  const checkFirst = createChecker(firstRules().profile)
  const checkWording = createChecker(england)
  bench
    .add(steps[0], () => void JSON.parse(text))
    .add(steps[1], () => void readCarePlan(JSON.parse(text)))
    .add(steps[2], () => void checkFirst(JSON.parse(text), { asAt }))
    .add(steps[3], () => void check(JSON.parse(text), { asAt }))
    .add(steps[4], () => void checkWording(JSON.parse(text), { asAt }))
  await bench.run()
  const speeds = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} was not timed: ${result.state}`)
    return { name: name as Speed['name'], median: result.latency.p50 * 1000 }
  })
  return { bytes: Buffer.byteLength(text), speeds }
}
