import { describe, expect, test } from 'vitest'
import {
  absent,
  conflict,
  due,
  judge,
  late,
  notApplicable,
  overdue,
  pass,
  unknown,
} from '../engine/verdicts.ts'
import { statusOf } from './duty-status.ts'

const asAt = '2026-03-12'
const from = '2026-03-05'

describe('how a duty stands of which a rule speaks', () => {
  test.each([
    ['done in time', pass('/x', { from, dueOn: asAt, doneOn: asAt }), 'met'],
    ['done after its last day', late('/x', { from, dueOn: '2026-03-10', doneOn: '2026-03-11' }), 'late'],
    ['still to come', due('/x', { from, dueOn: asAt }), 'pending'],
    ['past its last day', overdue('/x', { from, dueOn: '2026-03-11' }), 'overdue'],
    ['of which there is no record', unknown('/x', { from, dueOn: '2026-03-11' }), 'unknown'],
    [
      'done, with something missing that decides it',
      unknown('/x', { from, dueOn: asAt, doneOn: from }),
      'unknown',
    ],
    [
      'planned for after its last day, which is today',
      judge('/x', { dueOn: asAt, plannedFor: '2026-03-20' }),
      'pending',
    ],
    ['for a person, the day after its last day', judge('/x', { dueOn: '2026-03-11' }), 'unknown'],
    ['done, and for a person', judge('/x', { from, dueOn: '2026-03-20', doneOn: '2026-03-11' }), 'unknown'],
    ['for a person, and without a last day', judge('/x', { from }), 'unknown'],
    ['that is to be put right, and its last day is today', conflict('/x', { from, dueOn: asAt }), 'pending'],
    [
      'that the record contradicts, the day after its last day',
      conflict('/x', { from, dueOn: '2026-03-11' }),
      'unknown',
    ],
    ['that the record contradicts, and without a last day', conflict('/x', { from }), 'unknown'],
    ['that the plan does not speak of', absent('/x'), 'unknown'],
    ['that nobody owes', notApplicable('The child is not looked after on this day'), undefined],
  ])('one %s', (_, verdict, status) => {
    expect(statusOf(verdict, asAt)).toBe(status)
  })
})
