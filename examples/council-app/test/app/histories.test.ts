import fc from 'fast-check'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSite, type Site } from './support/site.ts'
import type { Step } from './support/step.ts'
import { Writer } from './support/writer.ts'

// Whatever somebody does at a form, in whatever order: in the end the server has what they typed, and nothing else.

let site: Site
let page: Page

beforeAll(async () => {
  site = await aSite()
  page = await site.as('Priya')
}, 180_000)

afterAll(() => site?.close())

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('type', 'write', 'addItem', 'addLanguage') },
    { weight: 2, arbitrary: fc.constantFrom('clear', 'removeItem', 'removeLanguage') },
    { weight: 2, arbitrary: fc.constantFrom('offline', 'online', 'cut', 'mend') },
    { weight: 2, arbitrary: fc.constantFrom('reload', 'tab', 'elsewhere', 'list') },
  ),
  at: fc.nat(5),
  leaves: fc.boolean(),
})

const does = (kind: Step['kind']): Step => ({ kind, at: 0, leaves: false })

/** Work that was taken over from another tab was on no device until the next key. */
const takenOver: readonly Step[] = [does('cut'), does('type'), does('tab'), does('reload'), does('addItem')]

/** `PROPERTY_SEED=random` goes looking: longer. */
const isSearch = process.env.PROPERTY_SEED !== undefined
let plans = 0

test(
  'random histories of one form: the record on the server is what was typed',
  async () => {
    const history = async (steps: readonly Step[]) => {
      const writer = await Writer.begin(site, page, `history-${++plans}`)
      for (const each of steps) await writer.take(each)
      const found = await writer.finish()
      page = writer.page
      expect(found).toEqual(writer.expected())
      expect(site.troubles()).toEqual([])
    }
    const some = { numRuns: 5, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14, size: 'max' }), history), {
      ...(isSearch ? { numRuns: 40 } : some),
      endOnFailure: true,
      examples: [[takenOver]],
    })
  },
  isSearch ? 1_200_000 : 120_000,
)
