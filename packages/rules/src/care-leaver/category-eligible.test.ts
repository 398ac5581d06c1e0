import { describe } from 'vitest'
import { born, dob, long, sixteen, table } from '../../test/care-histories.ts'
import type { TimeInCare } from './times-in-care.ts'

describe('eligible: the birthday', () => {
  table([
    ['the day before the sixteenth birthday', born(dob, long()), '2025-04-16', { category: 'none' }],
    ['the sixteenth birthday', born(dob, long()), sixteen, { category: 'eligible', from: sixteen }],
    [
      'the day before the eighteenth',
      born(dob, long()),
      '2027-04-16',
      { category: 'eligible', from: sixteen },
    ],
    [
      'born on 29 February, on 28 February of the sixteenth year that has one',
      born('2008-02-29', long()),
      '2024-02-28',
      { category: 'none' },
    ],
    [
      'born on 29 February, on 29 February',
      born('2008-02-29', long()),
      '2024-02-29',
      { category: 'eligible', from: '2024-02-29' },
    ],
    [
      'born on 29 February and 18 in a common year, on 28 February',
      born('2008-02-29', long()),
      '2026-02-28',
      { category: 'eligible', from: '2024-02-29' },
    ],
    [
      'born on 29 February and 18 in a common year, on 1 March',
      born('2008-02-29', long()),
      '2026-03-01',
      { category: 'former-relevant', from: '2026-03-01' },
    ],
    ['no date of birth', born(undefined, long()), sixteen, { category: 'unknown', missing: 'dateOfBirth' }],
    ['not born yet', born('2027-01-01'), sixteen, { category: 'none' }],
  ])
})

describe('eligible: 13 weeks in all since 14', () => {
  const since = (from: string): TimeInCare[] => [{ from }]
  table([
    [
      'looked after from 16 on, on the 90th day after',
      born(dob, since('2026-05-06')),
      '2026-08-04',
      { category: 'none' },
    ],
    [
      'looked after from 16 on, on the 91st day after',
      born(dob, since('2026-05-06')),
      '2026-08-05',
      { category: 'eligible', from: '2026-08-05' },
    ],
    [
      '13 weeks that end on the sixteenth birthday itself',
      born(dob, since('2025-01-16')),
      sixteen,
      { category: 'eligible', from: sixteen },
    ],
    [
      'a day less than 13 weeks on the sixteenth birthday',
      born(dob, since('2025-01-17')),
      sixteen,
      { category: 'none' },
    ],
    [
      'and on the day after it',
      born(dob, since('2025-01-17')),
      '2025-04-18',
      { category: 'eligible', from: '2025-04-18' },
    ],
    [
      'two times that make 13 weeks together: 60 days at 15, then 31',
      born(dob, [{ from: '2024-06-01', to: '2024-07-31' }, { from: '2025-05-01' }]),
      '2025-06-01',
      { category: 'eligible', from: '2025-06-01' },
    ],
    [
      'the same, the day before',
      born(dob, [{ from: '2024-06-01', to: '2024-07-31' }, { from: '2025-05-01' }]),
      '2025-05-31',
      { category: 'none' },
    ],
    [
      'times given in another order, one on the heels of the other',
      born(dob, [{ from: '2025-04-01' }, { from: '2024-01-01', to: '2025-04-01' }]),
      sixteen,
      { category: 'eligible', from: sixteen },
    ],
    [
      'days before the fourteenth birthday do not count',
      born(dob, [{ from: '2022-01-01', to: '2023-04-20' }, { from: '2026-09-01' }]),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'a time across the fourteenth birthday counts from that day',
      born(dob, [{ from: '2022-01-01', to: '2023-07-17' }, { from: '2026-11-20' }]),
      '2026-11-20',
      { category: 'eligible', from: '2026-11-20' },
    ],
    [
      'short breaks do not count',
      born(dob, [{ from: '2024-01-01', to: '2026-11-01', shortBreaks: true }, { from: '2026-11-01' }]),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'looked after in short breaks now, after a long time in care',
      born(dob, [
        { from: '2020-01-01', to: '2026-01-01' },
        { from: '2026-01-01', shortBreaks: true },
      ]),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'back in care at 17, after being eligible before',
      born(dob, [{ from: '2020-01-01', to: '2026-01-01' }, { from: '2026-11-01' }]),
      '2026-11-21',
      { category: 'eligible', from: '2026-11-01' },
    ],
    [
      'a time that begins tomorrow has not begun',
      born(dob, since('2026-11-22')),
      '2026-11-21',
      { category: 'none' },
    ],
  ])
})

describe('earlier times that nobody has recorded', () => {
  const partial = { complete: false }
  table([
    [
      'enough before the sixteenth birthday without them',
      born(dob, [{ from: '2024-09-16' }], partial),
      '2026-11-21',
      { category: 'eligible', from: sixteen },
    ],
    [
      'enough now without them: only the first day may be earlier',
      born(dob, [{ from: '2026-05-06' }], partial),
      '2026-11-21',
      { category: 'eligible', fromAtLatest: '2026-08-05', missing: 'earlierTimes' },
    ],
    [
      'not enough without them',
      born(dob, [{ from: '2026-09-06' }], partial),
      '2026-11-21',
      { category: 'unknown', missing: 'earlierTimes' },
    ],
    [
      'left before 13 weeks were over',
      born(dob, [{ from: '2026-05-06', to: '2026-06-06' }], partial),
      '2026-11-21',
      { category: 'unknown', missing: 'earlierTimes' },
    ],
    [
      'at 19, with too little on record',
      born('2007-06-01', [{ from: '2025-04-01' }], partial),
      '2026-11-21',
      { category: 'unknown', missing: 'earlierTimes' },
    ],
    ['below 16 they do not matter yet', born('2011-06-01', [], partial), '2026-11-21', { category: 'none' }],
    [
      'from 25 on they do not matter any more',
      born('2001-06-01', [], partial),
      '2026-11-21',
      { category: 'none', from: '2026-06-01' },
    ],
  ])
})
