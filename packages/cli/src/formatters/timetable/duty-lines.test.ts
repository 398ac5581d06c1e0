import { expect, test } from 'vitest'
import { aDuty } from '../../../test/fixtures/timetable.ts'
import { styleOf } from '../../terminal/style.ts'
import { dutyLines, standing, waitingLines } from './duty-lines.ts'

const asAt = '2026-11-21'
const plain = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const undated = () => {
  const { dueOn: _, ...duty } = aDuty()
  return duty
}

test.each([
  ['overdue', aDuty({ dueOn: '2026-11-20' }), 'overdue by 1 day'],
  ['overdue without a day', undated(), 'overdue'],
  ['due today', aDuty({ status: 'pending', dueOn: asAt }), 'due today'],
  ['due later', aDuty({ status: 'pending', dueOn: '2026-12-01' }), 'due in 10 days'],
  ['to come, without a day', { ...undated(), status: 'pending' } as const, 'to do'],
  ['unknown', aDuty({ status: 'unknown' }), 'the record does not say'],
  ['late', aDuty({ status: 'late', doneOn: '2026-11-03' }), 'done on 3 November 2026, 5 days late'],
  ['late, nobody knows when', aDuty({ status: 'late' }), 'done late'],
  [
    'late, without a last day',
    { ...undated(), status: 'late', doneOn: asAt } as const,
    'done on 21 November 2026, late',
  ],
  ['met', aDuty({ status: 'met', doneOn: '2026-10-20' }), 'done on 20 October 2026, in time'],
  ['met, nobody knows when', aDuty({ status: 'met' }), 'done in time'],
])('says how a duty stands: %s', (_, duty, words) => {
  expect(standing(duty, asAt)).toBe(words)
})

test('a duty has its day, what it is, how it stands, what to do, what it rests on and where it stands', () => {
  expect(dutyLines(aDuty(), asAt, 'line 6, /reviews', plain)).toEqual([
    '29 October 2026    First review within 20 working days',
    '                   overdue by 23 days',
    '                   Hold the first review now: it was due by 29 October 2026',
    '                   must · SI 2010/959 reg 33(1)',
    '                   line 6, /reviews · time-limits/first-review',
  ])
})

test('what was done in time says no more than that', () => {
  expect(dutyLines(aDuty({ status: 'met', doneOn: '2026-10-20' }), asAt, undefined, plain)).toEqual([
    '29 October 2026    First review within 20 working days',
    '                   done on 20 October 2026, in time',
    '                   must · SI 2010/959 reg 33(1)',
  ])
})

test('without a last day it says so', () => {
  expect(dutyLines(undated(), asAt, undefined, plain)[0]).toBe(
    'day not known      First review within 20 working days',
  )
})

test('duties that wait for one entry have what to enter, how many they are, where, and their names', () => {
  const waiting = (title: string, ruleId: string) => ({
    ...undated(),
    status: 'unknown' as const,
    title,
    ruleId,
    message: 'Enter the day the child became looked after',
  })
  const duties = [waiting('SDQ each year', 'a/sdq'), waiting('First PEP', 'a/pep')] as const
  expect(waitingLines([...duties], '/legal is missing', plain)).toEqual([
    'day not known      Enter the day the child became looked after',
    '                   2 time limits wait for this',
    '                   /legal is missing',
    '                   - SDQ each year · a/sdq',
    '                   - First PEP · a/pep',
  ])
})
