import { englandWorkingDays } from '@open-care-plan/model'
import { aCareOrderPlan, aPlacement } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { caseFacts } from './case-facts.ts'
import { datedDecisions } from './decisions.ts'

const asAt = '2026-11-21'
const decided = (parts: Parameters<typeof aCareOrderPlan>[0], since = '2025-11-21') => {
  const plan = aCareOrderPlan(parts)
  const facts = caseFacts(plan, asAt)
  const context = { plan, facts, asAt, workingDays: englandWorkingDays }
  return datedDecisions(context, since).map(({ kind, on, path }) => ({ kind, on, path }))
}
const legal = { lookedAfterFrom: '2025-09-01' }

test('a move is one decision, and an end without a next home is another', () => {
  const placements = [
    aPlacement('2025-09-01', { to: '2026-02-02' }),
    aPlacement('2026-02-02', { to: '2026-11-21' }),
  ]
  expect(decided({ legal, placements })).toEqual([
    { kind: 'placement', on: '2026-02-02', path: '/placements/1' },
    { kind: 'ending', on: '2026-11-21', path: '/placements/1/to' },
  ])
})

test('the first day of the time counts, the day before it does not, and nor does what is still to come', () => {
  const placements = [
    aPlacement('2025-11-20', { to: '2025-11-21' }),
    aPlacement('2025-11-21', { to: '2026-11-22' }),
    aPlacement('2026-11-22'),
  ]
  expect(decided({ legal, placements })).toEqual([
    { kind: 'placement', on: '2025-11-21', path: '/placements/1' },
  ])
})

test('a stay in hospital and a placement that is only planned are no decisions of this kind', () => {
  const placements = [
    aPlacement('2026-01-12', { section22C: 'not-22C' }),
    aPlacement('2026-02-02', { planned: true }),
  ]
  expect(decided({ legal, placements })).toEqual([])
})

test.each([
  ['agreed that day', { status: 'agreed', significantChange: true, revisedOn: asAt }, 1],
  ['to be agreed the day after', { status: 'agreed', significantChange: true, revisedOn: '2026-11-22' }, 0],
  ['a draft', { status: 'draft', significantChange: true, revisedOn: asAt }, 0],
  ['sent back', { status: 'returned', significantChange: true, revisedOn: asAt }, 0],
  ['no significant change', { status: 'agreed', significantChange: false, revisedOn: asAt }, 0],
  ['a change without its day', { status: 'agreed', significantChange: true }, 0],
] as const)('a change of the plan: %s', (_, state, count) => {
  expect(decided({ legal, placements: [], state })).toHaveLength(count)
})
