import { uiSchemaOf } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { withIds } from './with-ids.ts'

const counter = () => {
  let last = 0
  return () => `new-${++last}`
}

test('an item that was added is given an id, at any depth, and others keep theirs', async () => {
  const ui = await uiSchemaOf('care-plan')
  const plan = {
    needs: [{ id: 'need-1', outcomes: [{ actions: [{ what: 'Ask the school' }] }] }, undefined],
    visits: [{ id: 'visit-1' }],
  }
  const before = structuredClone(plan)
  const identified = withIds(ui, plan, counter())
  expect(identified).toEqual({
    needs: [
      { id: 'need-1', outcomes: [{ id: 'new-2', actions: [{ id: 'new-1', what: 'Ask the school' }] }] },
      { id: 'new-3' },
    ],
    visits: [{ id: 'visit-1' }],
  })
  expect(identified.visits).toBe(plan.visits)
  expect(plan).toEqual(before)
})

test('where every item has an id, the record is the same', async () => {
  const ui = await uiSchemaOf('care-plan')
  const plan = { visits: [{ id: 'visit-1' }], legal: { orders: [] }, extensions: { council: { list: [{}] } } }
  expect(withIds(ui, plan, counter())).toBe(plan)
})

test('lists of words and of contact details have no ids', async () => {
  const ui = await uiSchemaOf('care-plan')
  const plan = {
    assessments: [{ id: 'a', subjects: ['Robin'] }],
    placements: [{ id: 'p', plan: { contacts: [{}] } }],
  }
  expect(withIds(ui, plan, counter())).toBe(plan)
})
