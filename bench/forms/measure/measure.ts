import type { Browser } from 'playwright'
import type { BuiltPage } from '../build-pages.ts'
import type { Target } from '../targets.ts'
import { type Access, checkAccess, type SaidError, sendEmpty } from './check-access.ts'
import { type Latency, latencyOf, percentile } from './figures.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { enterBox, heapOf, pressKeys, SENTENCE, typeInHurry, typeSentence } from './type-keys.ts'

/** A target with the place that serves it. */
export interface Ready {
  readonly target: Target
  readonly address: string
  readonly files: BuiltPage
}

/** What was found out about one target. Times are milliseconds, sizes bytes gzipped, heaps megabytes. */
export interface Result {
  readonly name: string
  readonly ready: number
  readonly steps: Readonly<Record<string, number>>
  readonly keys: Latency
  readonly slowKeys: Latency
  /** Milliseconds of the main thread for one key. */
  readonly busy: number
  readonly lost: number
  readonly jumped: boolean
  /** Whether all that was typed stands in the box, in every pass. */
  readonly isWhole: boolean
  /** What was loaded until the box was there. `form` is the form’s own: its schema and answers. */
  readonly script: number
  readonly form: number
  readonly worker: number
  readonly style: number
  readonly heap: number
  /** What a thousand keys add to the heap. */
  readonly heapAdded: number
  readonly access: Access | undefined
  readonly afterError: (Access & SaidError) | undefined
  readonly refused: readonly string[]
  readonly problems: readonly string[]
}

const SLOWER = 4

/** How often a page is opened in a pass to see when it is ready: one time alone says little. */
const OPENED = 4

/** What is gathered of one target, pass by pass. */
export class Gathered {
  readonly #ready: number[] = []
  readonly #steps = new Map<string, number[]>()
  readonly #keys: number[] = []
  readonly #slowKeys: number[] = []
  readonly #busy: number[] = []
  readonly #problems = new Set<string>()
  #lost = 0
  #jumped = false
  #isWhole = true

  readonly #browser: Browser
  readonly #of: Ready

  constructor(browser: Browser, of: Ready) {
    this.#browser = browser
    this.#of = of
  }

  /** Everything that takes time and is measured in each pass. */
  async pass(): Promise<void> {
    const { target } = this.#of
    for (let time = 1; time < OPENED; time++) await this.#with(1, async (open) => this.#cameUp(open))
    await this.#with(1, async (open) => {
      this.#cameUp(open)
      const { latencies, busy, isWhole } = await typeSentence(open, target)
      this.#keys.push(...latencies)
      this.#busy.push(busy)
      this.#isWhole &&= isWhole
    })
    await this.#with(SLOWER, async (open) => {
      const { latencies, isWhole } = await typeSentence(open, target)
      this.#slowKeys.push(...latencies)
      this.#isWhole &&= isWhole
      const { lost, jumped } = await typeInHurry(open, target)
      this.#lost += lost
      this.#jumped ||= jumped
    })
  }

  #cameUp({ ready, steps }: OpenPage): void {
    this.#ready.push(ready)
    for (const [name, time] of Object.entries(steps)) {
      this.#steps.set(name, [...(this.#steps.get(name) ?? []), time])
    }
  }

  /** What is the same in every pass, and is looked at once. */
  async result(): Promise<Result> {
    const { target } = this.#of
    const once = await this.#with(1, async (open) => {
      const { page } = open
      const heap = await heapOf(open)
      const access = target.isBare ? undefined : await checkAccess(open)
      const refused = await page.evaluate(() => window.probe.refused)
      // The errors of the pages of a record are looked at where these pages are tested.
      const said = target.isBare || target.way ? undefined : await sendEmpty(open, target)
      const afterError = said && { ...(await checkAccess(open)), ...said }
      return { heap, access, afterError, refused, ...this.#sizes(open.loaded) }
    })
    const heapAdded = await this.#with(1, async (open) => {
      await enterBox(open, target)
      // What the first keys make once, by the browser and by the form, is not what each key adds.
      await manyKeys(open, 500)
      const from = await heapOf(open)
      await manyKeys(open, 1000)
      return (await heapOf(open)) - from
    })
    return {
      name: target.name,
      ready: percentile(this.#ready, 50),
      steps: Object.fromEntries([...this.#steps].map(([name, times]) => [name, percentile(times, 50)])),
      keys: latencyOf(this.#keys),
      slowKeys: latencyOf(this.#slowKeys),
      busy: percentile(this.#busy, 50),
      lost: this.#lost,
      jumped: this.#jumped,
      isWhole: this.#isWhole,
      ...once,
      heapAdded,
      problems: [...this.#problems],
    }
  }

  #sizes(loaded: readonly string[]): Pick<Result, 'script' | 'form' | 'worker' | 'style'> {
    const { files } = this.#of
    const sum = (isOne: (name: string) => boolean) =>
      loaded
        .map((path) => path.slice(1))
        .filter((name) => files.has(name) && isOne(name))
        .reduce((bytes, name) => bytes + (files.get(name)?.gzip ?? 0), 0)
    const isForm = (name: string) => /^assets\/(form-|[\d-]+\.(schema|ui))/.test(name)
    const isWorker = (name: string) => name.includes('worker')
    return {
      script: sum((name) => name.endsWith('.js') && !isForm(name) && !isWorker(name)),
      form: sum(isForm),
      worker: sum(isWorker),
      style: sum((name) => name.endsWith('.css')),
    }
  }

  async #with<Value>(slower: number, measure: (open: OpenPage) => Promise<Value>): Promise<Value> {
    const open = await openPage(this.#browser, this.#of.address, this.#of.target, slower)
    try {
      return await measure(open)
    } finally {
      for (const problem of open.problems) this.#problems.add(problem)
      await open.close()
    }
  }
}

async function manyKeys({ page, chromium }: OpenPage, count: number): Promise<void> {
  const text = SENTENCE.repeat(Math.ceil(count / SENTENCE.length)).slice(0, count)
  await pressKeys(chromium, text, 10)
  await page.waitForTimeout(3000)
}
