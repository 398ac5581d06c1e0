import { expect, test } from 'vitest'
import { happenedBy, notAfter, runsOn } from './by-day.ts'

const day = '2026-11-21'

test.each([
  [undefined, false, true],
  ['2026-11-20', true, true],
  ['2026-11-21', true, true],
  ['2026-11-22', false, false],
])('what is dated %s has happened by 21 November 2026: %s; is not after it: %s', (on, happened, not) => {
  expect(happenedBy(on, day)).toBe(happened)
  expect(notAfter(on, day)).toBe(not)
})

test.each([
  ['nothing said', {}, true],
  ['from that day', { from: '2026-11-21' }, true],
  ['from the next day', { from: '2026-11-22' }, false],
  ['until the next day', { to: '2026-11-22' }, true],
  ['ended that day', { to: '2026-11-21' }, false],
])('runs on a day: %s', (_, span, expected) => {
  expect(runsOn(span, day)).toBe(expected)
})
