import type { CDPSession } from 'playwright'
import type { Target } from '../targets.ts'
import type { OpenPage } from './open-page.ts'

/** Sixty keys, as somebody writes them. */
export const SENTENCE = 'she would rather walk to school with her friend on some days'

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Presses keys at a steady pace, however long the page takes with each: as somebody does who looks at the keyboard. */
export async function pressKeys(chromium: CDPSession, text: string, every: number): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (const [index, key] of [...text].entries()) {
    await wait(Math.max(0, start + index * every - performance.now()))
    const code = key === ' ' ? 'Space' : `Key${key.toUpperCase()}`
    const windowsVirtualKeyCode = key.toUpperCase().charCodeAt(0)
    const which = { key, code, windowsVirtualKeyCode }
    sent.push(chromium.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...which }))
    sent.push(chromium.send('Input.dispatchKeyEvent', { type: 'keyUp', ...which }))
  }
  await Promise.all(sent)
}

/**
 * Puts the caret into the box of a target: at its end, or so many characters from its beginning. The mouse lies over the box, as it
 * does when somebody has clicked into it: Chromium looks anew at what lies under the mouse after each key, and does not on a page
 * that no mouse has come to yet.
 */
export async function enterBox({ page }: OpenPage, { box }: Target, caret?: number): Promise<string> {
  const { before, x, y } = await page.evaluate(
    ([which, at]) => {
      const element = window.probe.find(which)
      if (!element) throw new Error('The box is not there')
      element.id ||= 'measured-box'
      element.scrollIntoView({ block: 'center' })
      element.focus()
      const place = at ?? element.value.length
      element.setSelectionRange(place, place)
      const { left, top, width, height } = element.getBoundingClientRect()
      return { before: element.value, x: left + width / 2, y: top + height / 2 }
    },
    [box, caret] as const,
  )
  await page.mouse.move(x, y)
  await page.waitForTimeout(800)
  return before
}

/** What stands in the box that has the focus. */
const typedText = ({ page }: OpenPage): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '')

export interface Typed {
  readonly latencies: readonly number[]
  /** Whether what stands in the box is what was typed. */
  readonly isWhole: boolean
  /** Milliseconds of the main thread for one key. */
  readonly busy: number
}

/** Types a sentence at the end of the box, 150 ms a key. */
export async function typeSentence(open: OpenPage, target: Target): Promise<Typed> {
  const { page, chromium } = open
  const before = await enterBox(open, target)
  await page.evaluate(() => {
    window.probe.latencies = []
  })
  const from = await taskTime(chromium)
  await pressKeys(chromium, SENTENCE, 150)
  await page.waitForTimeout(1200)
  const busy = ((await taskTime(chromium)) - from) / SENTENCE.length
  const latencies = await page.evaluate(() => window.probe.latencies)
  return { latencies, busy, isWhole: (await typedText(open)) === before + SENTENCE }
}

async function taskTime(chromium: CDPSession): Promise<number> {
  const { metrics } = await chromium.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

export interface Hurried {
  readonly lost: number
  /** Whether keys stand elsewhere than where the caret was. */
  readonly jumped: boolean
}

/** Types in the middle of a text, 60 ms a key, and looks where the keys went. */
export async function typeInHurry(open: OpenPage, target: Target): Promise<Hurried> {
  const caret = 4
  const before = await enterBox(open, target, caret)
  await pressKeys(open.chromium, SENTENCE, 60)
  await open.page.waitForTimeout(3000)
  const after = await typedText(open)
  const lost = before.length + SENTENCE.length - after.length
  const expected = before.slice(0, caret) + SENTENCE + before.slice(caret)
  return { lost, jumped: lost === 0 && after !== expected }
}

/** Megabytes of the heap that are in use when everything is collected that can be. */
export async function heapOf({ chromium }: OpenPage): Promise<number> {
  for (let round = 0; round < 3; round++) await chromium.send('HeapProfiler.collectGarbage')
  const { metrics } = await chromium.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20
}
