import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { firstMonths } from './pathway-first-months.ts'

const eligible = { eligibility: 'eligible' } as const
/** Sixteen on 21 August 2026. */
const sixteen = { child: { id: 'c', dateOfBirth: '2010-08-21' } }
const eighteen = { child: { id: 'c', dateOfBirth: '2008-11-01' } }
const running = (dueOn: string) => ({ state: 'running', dueOn })
const over = { state: 'over' }
const open = { state: 'open' }

test.each<[name: string, parts: Partial<PathwayPlan>, asAt: string, expected: object]>([
  ['the last day', { ...eligible, ...sixteen }, '2026-11-21', running('2026-11-21')],
  ['the day after, where nobody entered since when', { ...eligible, ...sixteen }, '2026-11-22', open],
  [
    'the day after, where it is entered',
    { ...eligible, ...sixteen, eligibilityFrom: '2026-08-21' },
    '2026-11-22',
    over,
  ],
  [
    'eligible since later than 16',
    { ...eligible, ...sixteen, eligibilityFrom: '2026-10-31' },
    '2026-11-22',
    running('2027-01-31'),
  ],
  [
    'entered as eligible since before 16',
    { ...eligible, ...sixteen, eligibilityFrom: '2026-01-01' },
    '2026-11-21',
    running('2026-11-21'),
  ],
  [
    'eligible shortly before 18: they run on',
    { ...eligible, ...eighteen, eligibilityFrom: '2026-10-01' },
    '2026-11-21',
    running('2027-01-01'),
  ],
  [
    'three months after 18, where nobody entered since when',
    { ...eligible, ...eighteen },
    '2027-02-01',
    open,
  ],
  ['a day later', { ...eligible, ...eighteen }, '2027-02-02', over],
  ['neither a date of birth nor since when', eligible, '2026-11-21', open],
  [
    'relevant, without a date of birth',
    { eligibility: 'relevant', eligibilityFrom: '2026-09-01' },
    '2026-11-21',
    running('2026-12-01'),
  ],
  [
    'former relevant since a month ago',
    { eligibility: 'former-relevant', eligibilityFrom: '2026-10-21' },
    '2026-11-21',
    over,
  ],
])('%s', (_, parts, asAt, expected) => {
  expect(firstMonths(aPathwayPlan(parts), asAt)).toEqual(expected)
})
