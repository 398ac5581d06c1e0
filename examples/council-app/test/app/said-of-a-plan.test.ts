import { expect, test } from 'vitest'
import { versionBefore } from '../../app/record/last-time.ts'
import { partsToWrite } from '../../app/words/names.ts'
import { overdueInWords } from '../../app/words/overdue.ts'
import { reviewDays } from '../../app/words/review-days.ts'
import { dayInEngland, monthInEngland } from '../../server/day-in-england.ts'

const head = (version: number, ...changed: string[]) => ({ version, changed })

test.each([
  ['a first plan that was agreed later', undefined, [head(1), head(2, '/state')], undefined],
  ['a first plan with its number', 1, [head(1), head(2, '/state')], undefined],
  ['a second plan', 2, [head(1), head(2, '/needs'), head(3, '/state'), head(4, '/needs')], 2],
  ['a second plan of which no version says so', 2, [head(1), head(2, '/needs')], undefined],
  ['a second plan that came as the first version', 2, [head(1, '/state')], undefined],
])('what the child knew before: %s', (_, revision, heads, expected) => {
  expect(versionBefore(revision === undefined ? {} : { revision }, heads)).toBe(expected)
})

const asAt = '2026-11-24'
const planned = (plannedFor: string) => ({ id: plannedFor, plannedFor })

test.each([
  ['none', [], 'No review has been held. The next review has no day yet.'],
  [
    'one held and one to come, today',
    [{ id: 'a', plannedFor: '2026-06-01', heldOn: '2026-06-02' }, planned(asAt)],
    'Last reviewed on 2 June 2026. The next is planned for 24 November 2026.',
  ],
  [
    'one planned for yesterday and not held',
    [planned('2026-11-23')],
    'No review has been held. A review was planned for 23 November 2026. It is not recorded whether it was held. The next review has no day yet.',
  ],
  [
    'two missed',
    [planned('2026-11-02'), planned('2026-10-01'), planned('2026-12-01')],
    'No review has been held. Reviews were planned for 1 October 2026 and 2 November 2026. It is not recorded whether they were held. The next is planned for 1 December 2026.',
  ],
])('the days of reviews: %s', (_, reviews, words) => {
  expect(reviewDays({ reviews }, asAt)).toBe(words)
})

const child = (likesToBeCalled: string, overdue: number) => ({
  child: { id: likesToBeCalled, likesToBeCalled },
  overdue,
})

test.each([
  ['nobody', [], 'There is no child here that you work with yet.'],
  ['nothing late', [child('Toby', 0)], '1 child. Nothing is overdue.'],
  ['all late', [child('Toby', 1), child('Eli', 2)], '2 children. Something is overdue for each of them.'],
  [
    'in the order of the table',
    [child('Toby', 1), child('Mia', 0), child('Eli', 2)],
    '3 children. Something is overdue for Eli and Toby.',
  ],
])('who something is overdue for: %s', (_, children, words) => {
  expect(overdueInWords(children)).toBe(words)
})

const parts = (...access: string[]) => access.map((each) => ({ access: each }))

test.each([
  [parts('write', 'read'), '1 part that is yours to write, and the rest to read'],
  [parts('write', 'read', 'write'), '2 parts that are yours to write, and the rest to read'],
  [parts('write', 'write'), 'All 2 parts are yours to write'],
  [parts('write'), 'Its one part is yours to write'],
])('parts to write: %#', (sections, words) => {
  expect(partsToWrite(sections)).toBe(words)
})

test.each([
  ['2026-11-30T23:59:59Z', '2026-11-30', '2026-11'],
  ['2026-06-30T23:00:00Z', '2026-07-01', '2026-07'],
])('%s is %s in England', (instant, day, month) => {
  expect(dayInEngland(new Date(instant))).toBe(day)
  expect(monthInEngland(new Date(instant))).toBe(month)
})
