import { afterEach, expect, test, vi } from 'vitest'
import { localOffset } from './local-offset.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['Europe/London', '2026-01-15', '12:00', 'Z'],
  ['Europe/London', '2026-07-15', '12:00', '+01:00'],
  ['Europe/London', '2026-10-25', '01:30', '+01:00'],
  ['America/St_Johns', '2026-01-15', '12:00', '-03:30'],
  ['Asia/Kathmandu', '2026-01-15', '12:00', '+05:45'],
])('in %s on %s at %s', (zone, date, time, offset) => {
  vi.stubEnv('TZ', zone)
  expect(localOffset(date, time)).toBe(offset)
})
