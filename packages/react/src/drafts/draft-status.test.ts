import { describe, expect, test } from 'vitest'
import { calmStatus, type DraftStatus, draftStatusText } from './draft-status.ts'

describe('in words', () => {
  const time = (at: number) =>
    new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
  const at = Date.UTC(2026, 10, 21, 14, 3)

  test.each<[status: DraftStatus, text: string]>([
    [{ state: 'idle' }, ''],
    [{ state: 'saving' }, 'Saving'],
    [{ state: 'saved', at }, 'Saved at 14:03'],
    [{ state: 'memory-only' }, 'Not saved on this device. Keep this page open until you have finished'],
  ])('%j', (status, text) => {
    expect(draftStatusText(status, time)).toBe(text)
  })

  test('what stays the same is not said again', () => {
    const saved: DraftStatus = { state: 'saved', at }
    expect(calmStatus(saved, { state: 'saving' })).toBe(saved)
    expect(calmStatus(saved, { state: 'saved', at: at + 59_000 })).toBe(saved)
    expect(calmStatus(saved, { state: 'saved', at: at + 60_000 })).toEqual({
      state: 'saved',
      at: at + 60_000,
    })
    expect(calmStatus({ state: 'idle' }, { state: 'saving' })).toEqual({ state: 'saving' })
    const failed: DraftStatus = { state: 'failed', why: 'full', message: '' }
    expect(calmStatus(failed, { state: 'saving' })).toBe(failed)
    expect(calmStatus(failed, { ...failed })).toBe(failed)
    expect(calmStatus(failed, saved)).toBe(saved)
  })
})
