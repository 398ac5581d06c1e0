import { aPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { mainPlans, runningPlans } from './permanence-plans.ts'

const main = { id: 'a', plan: 'LTFOST18', standing: 'main' } as const
const parallel = { id: 'b', plan: 'LTRELFR', standing: 'parallel' } as const
const unmarked = { id: 'c', plan: 'ADOPTION' } as const

const running = (...plans: { readonly id: string }[]) =>
  runningPlans(aPlan({ permanence: { plans } }), '2026-11-21')
const ids = (plans: ReturnType<typeof running> | ReturnType<typeof mainPlans>) =>
  plans.map(({ value }) => value.id)

test('plans run from their first day until the day they are given up; an entry without a plan is none', () => {
  const ended = { ...main, id: 'ended', to: '2026-11-21' }
  const coming = { ...main, id: 'coming', from: '2026-11-22' }
  expect(ids(running(main, ended, coming, { id: 'empty' }))).toEqual(['a'])
})

test('the main plan is the one that is marked, or else those that are not marked as running beside another', () => {
  expect(ids(mainPlans(running(parallel, unmarked, main)))).toEqual(['a'])
  expect(ids(mainPlans(running(parallel, unmarked)))).toEqual(['c'])
  expect(ids(mainPlans(running(parallel)))).toEqual([])
})
