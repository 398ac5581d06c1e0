import { describe, expect, test } from 'vitest'
import { born, dob, eighteen, long, sixteen, table } from '../../test/care-histories.ts'
import { type CareHistory, careLeaverCategory } from './category.ts'

test.each(['21/11/2026', '2026-02-31', 'today', '', undefined])('as at %s, which is no day', (asAt) => {
  expect(() => careLeaverCategory(born(dob, long('2026-11-20')), asAt as string)).toThrow(
    'Give asAt as YYYY-MM-DD',
  )
})

describe('relevant', () => {
  const left = (to: string, atHome: CareHistory['atHome'] = []) => born(dob, long(to), { atHome })
  table([
    ['left care yesterday', left('2026-11-20'), '2026-11-21', { category: 'relevant', from: '2026-11-20' }],
    ['leaves care tomorrow', left('2026-11-22'), '2026-11-21', { category: 'eligible', from: sixteen }],
    ['left care today', left('2026-11-21'), '2026-11-21', { category: 'relevant', from: '2026-11-21' }],
    [
      'left care on the sixteenth birthday',
      left(sixteen),
      '2026-11-21',
      { category: 'relevant', from: sixteen },
    ],
    ['left care the day before it', left('2025-04-16'), '2026-11-21', { category: 'none' }],
    [
      'at home, the day before six months are over',
      left('2026-05-22', [{ from: '2026-05-22' }]),
      '2026-11-21',
      { category: 'relevant', from: '2026-05-22' },
    ],
    [
      'at home for six months',
      left('2026-05-21', [{ from: '2026-05-21' }]),
      '2026-11-21',
      { category: 'qualifying', from: '2026-11-21' },
    ],
    [
      'at home since before care ended',
      left('2026-09-01', [{ from: '2026-01-10' }]),
      '2026-11-21',
      { category: 'qualifying', from: '2026-09-01' },
    ],
    [
      'at home for seven months, and that has ended',
      left('2025-10-01', [{ from: '2025-10-01', to: '2026-05-03' }]),
      '2026-11-21',
      { category: 'relevant', from: '2026-05-03' },
    ],
    [
      'at home for five months, and that has ended',
      left('2025-10-01', [{ from: '2025-10-01', to: '2026-03-01' }]),
      '2026-11-21',
      { category: 'relevant', from: '2025-10-01' },
    ],
    [
      'at home twice for four months',
      left('2026-01-01', [{ from: '2026-01-01', to: '2026-05-01' }, { from: '2026-08-01' }]),
      '2026-11-21',
      { category: 'relevant', from: '2026-01-01' },
    ],
  ])

  test('whether at home is not recorded: unknown', () => {
    const history: CareHistory = {
      dateOfBirth: dob,
      lookedAfter: long('2026-05-20'),
      complete: true,
      atHome: undefined,
    }
    expect(careLeaverCategory(history, '2026-11-21')).toEqual({ category: 'unknown', missing: 'atHome' })
  })
})

describe('former relevant', () => {
  const former = { category: 'former-relevant', from: eighteen } as const
  table([
    ['looked after until 18, on the eighteenth birthday', born(dob, long(eighteen)), eighteen, former],
    ['the same where nobody entered that it ended', born(dob, long()), eighteen, former],
    ['relevant at 17, on the eighteenth birthday', born(dob, long('2026-12-01')), eighteen, former],
    ['the day before the twenty-fifth birthday', born(dob, long(eighteen)), '2034-04-16', former],
    [
      'the twenty-fifth birthday',
      born(dob, long(eighteen)),
      '2034-04-17',
      { category: 'none', from: '2034-04-17' },
    ],
    [
      'at home for six months at 18',
      born(dob, long('2026-09-01'), { atHome: [{ from: '2026-09-01' }] }),
      '2027-06-01',
      { category: 'qualifying', from: '2027-03-01' },
    ],
    [
      'at home for six months at 18, and at 21',
      born(dob, long('2026-09-01'), { atHome: [{ from: '2026-09-01' }] }),
      '2030-04-17',
      { category: 'none', from: '2030-04-17' },
    ],
    [
      'at home for less than six months at 18',
      born(dob, long('2026-12-01'), { atHome: [{ from: '2026-12-01' }] }),
      '2027-07-01',
      former,
    ],
    [
      'looked after until 18, at home or not',
      born(dob, long(eighteen), { atHome: undefined }),
      '2028-01-01',
      former,
    ],
    [
      'left at 17, and whether at home is not recorded',
      born(dob, long('2026-12-01'), { atHome: undefined }),
      '2028-01-01',
      { category: 'unknown', missing: 'atHome' },
    ],
  ])
})

describe('qualifying', () => {
  const brief = [{ from: '2026-05-06', to: '2026-07-01' }]
  const qualifying = { category: 'qualifying', from: '2026-07-01' } as const
  table([
    ['looked after for eight weeks at 17', born(dob, brief), '2026-11-21', qualifying],
    ['the day before the twenty-first birthday', born(dob, brief), '2030-04-16', qualifying],
    ['the twenty-first birthday', born(dob, brief), '2030-04-17', { category: 'none', from: '2030-04-17' }],
    [
      'in care for ten weeks when 18',
      born(dob, [{ from: '2027-02-06' }]),
      '2027-05-01',
      { category: 'qualifying', from: eighteen },
    ],
    [
      'in care for 90 days on the day before 18',
      born(dob, [{ from: '2027-01-16' }]),
      '2027-04-16',
      { category: 'none' },
    ],
    [
      'the same at 18: eligible at 16 or 17 on no day',
      born(dob, [{ from: '2027-01-16' }]),
      eighteen,
      { category: 'qualifying', from: eighteen },
    ],
    [
      'in care for a day longer: eligible on the day before 18',
      born(dob, [{ from: '2027-01-15' }]),
      eighteen,
      { category: 'former-relevant', from: eighteen },
    ],
    [
      'in short breaks at 17',
      born(dob, [{ from: '2023-01-01', to: '2026-10-01', shortBreaks: true }]),
      '2026-11-21',
      { category: 'qualifying', from: '2026-10-01' },
    ],
    [
      'looked after up to 15 only',
      born(dob, [{ from: '2015-01-01', to: '2024-10-01' }]),
      '2027-11-21',
      { category: 'none' },
    ],
  ])
})

test('a later day never makes less of the weeks looked after', () => {
  const history = born(dob, [{ from: '2025-02-01', to: '2025-04-20' }, { from: '2025-08-01' }])
  const days = ['2025-08-12', '2025-08-13', '2025-08-14', '2026-01-01']
  expect(days.map((asAt) => careLeaverCategory(history, asAt).category)).toEqual([
    'none',
    'none',
    'eligible',
    'eligible',
  ])
})
