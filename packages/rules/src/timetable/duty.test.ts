import { describe, expect, test } from 'vitest'
import { dutyState, dutyVerdict } from './duty.ts'

const dueOn = '2026-03-12'
const duty = (doneOn: string | undefined, kept: boolean) => ({ from: '2026-03-05', dueOn, doneOn, kept })

describe('how a duty stands', () => {
  test.each([
    ['done on the last day', '2026-03-12', true, '2026-06-01', 'met'],
    ['done the day after', '2026-03-13', true, '2026-06-01', 'late'],
    ['not done, on the last day', undefined, true, '2026-03-12', 'due'],
    ['not done, the day after, in a list that is kept', undefined, true, '2026-03-13', 'overdue'],
    ['not recorded, the day after, where no list is kept', undefined, false, '2026-03-13', 'unknown'],
    [
      'done only after the day of the check, when it was still in time',
      '2026-03-11',
      true,
      '2026-03-10',
      'due',
    ],
    [
      'done only after the day of the check, when it was too late',
      '2026-04-01',
      false,
      '2026-03-20',
      'overdue',
    ],
  ])('%s', (_, doneOn, kept, asAt, state) => {
    expect(dutyState(duty(doneOn, kept), asAt)).toBe(state)
  })
})

describe('what is said of it', () => {
  test('the day it was done is named only once it has come', () => {
    expect(dutyVerdict(duty('2026-04-01', true), '2026-03-20', { path: '/x' })).toEqual({
      outcome: 'fail',
      kind: 'overdue',
      path: '/x',
      message: 'overdue',
      data: { from: '2026-03-05', dueOn },
    })
  })
  test('something that may excuse lateness asks for a person', () => {
    const verdict = dutyVerdict(duty('2026-04-01', true), '2026-06-01', { path: '/x', excuse: 'refused' })
    expect(verdict).toMatchObject({ outcome: 'needsReview', kind: 'judge', message: 'refused' })
  })
  test('a last day while the rules were relaxed asks for a person, unless it is of guidance', () => {
    const relaxed = { from: '2020-05-01', dueOn: '2020-05-08', doneOn: '2020-06-01', kept: true }
    expect(dutyVerdict(relaxed, '2026-06-01', { path: '' })).toMatchObject({
      kind: 'judge',
      message: 'relaxed',
    })
    expect(dutyVerdict(relaxed, '2026-06-01', { path: '', guidance: true })).toMatchObject({ kind: 'late' })
  })
})
