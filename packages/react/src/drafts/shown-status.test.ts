import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DraftStatus } from './draft-status.ts'
import { ShownStatus } from './shown-status.ts'
import { clockTimers } from './timers.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const saving: DraftStatus = { state: 'saving' }
const saved: DraftStatus = { state: 'saved', at: Date.UTC(2026, 10, 23, 14, 3) }
const full: DraftStatus = { state: 'failed', why: 'full', message: 'QuotaExceededError' }

function begin() {
  const shown: string[] = []
  const status = new ShownStatus(clockTimers, () => shown.push(status.get().state))
  return { status, shown }
}

test('a status is shown at once where nobody types', () => {
  const { status, shown } = begin()
  status.set(saving)
  status.set(saved)
  expect(shown).toEqual(['saving', 'saved'])
})

test('while somebody types it waits for a pause, and only the last of those that came is shown', () => {
  const { status, shown } = begin()
  status.typed()
  status.set(saving)
  vi.advanceTimersByTime(150)
  status.typed()
  status.set(saved)
  vi.advanceTimersByTime(399)
  expect([shown, status.get()]).toEqual([[], { state: 'idle' }])
  vi.advanceTimersByTime(1)
  expect([shown, status.get()]).toEqual([['saved'], saved])
})

test('it waits for two seconds at most', () => {
  const { status, shown } = begin()
  status.typed()
  status.set(saved)
  for (let key = 0; key < 13; key++) {
    vi.advanceTimersByTime(150)
    status.typed()
  }
  expect(shown).toEqual([])
  vi.advanceTimersByTime(50)
  expect(shown).toEqual(['saved'])
})

test.each([full, { state: 'memory-only', why: 'refused' }] as const)('$state is shown at once', (trouble) => {
  const { status, shown } = begin()
  status.typed()
  status.set(trouble)
  expect(shown).toEqual([trouble.state])
})

test('that it went well after all waits as well, and trouble before it is not lost', () => {
  const { status, shown } = begin()
  status.typed()
  status.set(saving)
  status.set(full)
  status.typed()
  status.set(saved)
  expect(shown).toEqual(['failed'])
  vi.advanceTimersByTime(400)
  expect(shown).toEqual(['failed', 'saved'])
})

test('nothing is told of what is shown already', () => {
  const { status, shown } = begin()
  status.set(saved)
  status.typed()
  status.set(saving)
  status.set({ ...saved, at: saved.at + 10_000 })
  vi.advanceTimersByTime(5000)
  expect(shown).toEqual(['saved'])
})

test('who stops sees the last status', () => {
  const { status, shown } = begin()
  status.typed()
  status.set(saved)
  status.stop()
  expect(shown).toEqual(['saved'])
  expect(vi.getTimerCount()).toBe(0)
})
