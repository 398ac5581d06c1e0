import type { Report } from '@open-care-plan/model'
import { expect, test, vi } from 'vitest'
import { createRecordStore } from '../record/record-store.ts'
import { createCheckRunner } from './check-runner.ts'

const report = (findings: number) =>
  ({ findings: Array.from({ length: findings }, () => ({})) }) as unknown as Report

/** A page that is idle when the test says so. */
function idlePage() {
  let waiting: (() => void) | undefined
  return {
    whenIdle: (run: () => void) => {
      waiting = run
      return () => {
        waiting = undefined
      }
    },
    rest: async () => {
      const run = waiting
      waiting = undefined
      run?.()
      await Promise.resolve()
      await Promise.resolve()
    },
    isWaiting: () => waiting !== undefined,
  }
}

const store = () => createRecordStore<{ text: string }>({ value: { text: '' } })

test('a record is checked when the page is idle, and again only when it has changed', async () => {
  const page = idlePage()
  const record = store()
  const check = vi.fn((value: { text: string }) => report(value.text.length))
  const runner = createCheckRunner(record, check, page)
  runner.start()
  expect(check).not.toHaveBeenCalled()
  await page.rest()
  expect(runner.getSnapshot()).toEqual({ report: report(0), isStale: false })
  record.set('/text', 'ab')
  expect(runner.getSnapshot()).toEqual({ report: report(0), isStale: true })
  record.set('/text', 'abc')
  await page.rest()
  expect(runner.getSnapshot()).toEqual({ report: report(3), isStale: false })
  expect(check).toHaveBeenCalledTimes(2)
  record.saved({ value: record.getValue(), revision: '2' })
  expect(page.isWaiting()).toBe(false)
})

test('of checks that overlap the last one counts, whichever ends last', async () => {
  const page = idlePage()
  const record = store()
  const ends: ((report: Report) => void)[] = []
  const signals: AbortSignal[] = []
  const runner = createCheckRunner(
    record,
    (_, { signal }) => {
      signals.push(signal)
      return new Promise<Report>((resolve) => ends.push(resolve))
    },
    page,
  )
  runner.start()
  await page.rest()
  record.set('/text', 'a')
  await page.rest()
  ends[1]?.(report(1))
  await Promise.resolve()
  ends[0]?.(report(0))
  await Promise.resolve()
  await Promise.resolve()
  expect(runner.getSnapshot().report).toEqual(report(1))
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
})

test('a check that fails leaves the last report, and says that it failed', async () => {
  const page = idlePage()
  const record = store()
  const error = new Error('no worker')
  const runner = createCheckRunner(
    record,
    ({ text }) => {
      if (text !== '') throw error
      return report(0)
    },
    page,
  )
  runner.start()
  await page.rest()
  record.set('/text', 'a')
  await page.rest()
  expect(runner.getSnapshot()).toEqual({ report: report(0), isStale: true, error })
})

test('after it was stopped nothing is checked', async () => {
  const page = idlePage()
  const record = store()
  const check = vi.fn(() => report(0))
  const runner = createCheckRunner(record, check, page)
  runner.start()
  runner.stop()
  record.set('/text', 'a')
  await page.rest()
  expect(check).not.toHaveBeenCalled()
})
