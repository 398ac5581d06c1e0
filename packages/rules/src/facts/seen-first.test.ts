import { expect, test } from 'vitest'
import { type HomeToSee, type Seeing, seeing } from './seen-first.ts'

const asAt = '2026-11-21'
const late = (seenOn: string, decidedOn: string): Seeing => ({ state: 'late', seenOn, decidedOn })

test.each<[string, HomeToSee, Seeing]>([
  ['seen before the decision', { seenFirstOn: '2026-06-10', decidedOn: '2026-07-01' }, { state: 'seen' }],
  [
    'seen on the day of the decision',
    { seenFirstOn: '2026-07-01', decidedOn: '2026-07-01' },
    { state: 'seen' },
  ],
  [
    'seen the day after',
    { seenFirstOn: '2026-07-02', decidedOn: '2026-07-01' },
    late('2026-07-02', '2026-07-01'),
  ],
  [
    'no decision on record: by the first day',
    { seenFirstOn: '2026-07-20', from: '2026-07-20' },
    { state: 'seen' },
  ],
  [
    'seen after moving in',
    { seenFirstOn: '2026-07-21', from: '2026-07-20' },
    late('2026-07-21', '2026-07-20'),
  ],
  [
    'decided on a day after moving in, which cannot be',
    { seenFirstOn: '2026-07-22', from: '2026-07-20', decidedOn: '2026-07-24' },
    late('2026-07-22', '2026-07-20'),
  ],
  ['seen, and not decided yet', { seenFirstOn: '2026-11-20', decidedOn: '2026-11-22' }, { state: 'seen' }],
  ['to be seen tomorrow', { seenFirstOn: '2026-11-22', from: '2027-01-04' }, { state: 'undecided' }],
  [
    'decided today, and to be seen tomorrow',
    { seenFirstOn: '2026-11-22', decidedOn: asAt },
    { state: 'unrecorded' },
  ],
  ['no day at all', {}, { state: 'unrecorded' }],
  ['seen, and no other day is known', { seenFirstOn: '2026-06-10' }, { state: 'seen' }],
  ['proposed, with no day', { planned: true }, { state: 'undecided' }],
  ['proposed, for a day that is past', { planned: true, from: '2026-10-01' }, { state: 'undecided' }],
  ['proposed and decided', { planned: true, decidedOn: '2026-11-20' }, { state: 'unrecorded' }],
  ['lives there, and nothing else is known', { from: '2026-07-20' }, { state: 'unrecorded' }],
])('%s', (_, home, expected) => {
  expect(seeing(home, asAt)).toEqual(expected)
})
