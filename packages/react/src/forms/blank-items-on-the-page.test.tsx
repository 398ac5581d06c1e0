import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aServer } from '../../test/a-server.ts'
import { allFetched } from '../../test/all-fetched.ts'
import { at, goes, press, settled, show } from '../../test/drawn-form.tsx'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { createRecordStore } from '../record/record-store.ts'

beforeAll(allFetched)
afterEach(cleanup)

const boxes = () => screen.getAllByRole('textbox') as HTMLInputElement[]
const shown = () => boxes().map(({ value }) => value)
const typeIn = (index: number, value: string) =>
  fireEvent.change(boxes()[index] as HTMLInputElement, { target: { value } })

const open = (value: Small = small) => {
  const store = createRecordStore<Small>({ value, baseRevision: '1', form: smallForm })
  show({ store, route: at('likes'), ...goes })
  return store
}

test('a box in which nothing is said is not in the record, and what is said in it is', async () => {
  const store = open()
  press('Add another like')
  await settled()
  expect(shown()).toEqual(['football', 'drawing', ''])
  expect(store.getValue()).toEqual(small)
  expect(store.isDirty()).toBe(false)
  typeIn(2, 'singing')
  expect(store.keep().value.likes).toEqual(['football', 'drawing', 'singing'])
  act(() => void store.flush())
  expect(store.getValue().likes).toEqual(['football', 'drawing', 'singing'])
})

test('a box between others that was emptied takes nothing away from them', async () => {
  const store = open({ ...small, likes: ['a', 'b', 'c'] })
  typeIn(1, '')
  act(() => void store.flush())
  expect(store.getValue().likes).toEqual(['a', 'c'])
  await settled()
  expect(shown()).toEqual(['a', '', 'c'])
  typeIn(1, 'new')
  typeIn(2, 'last')
  // As a draft has it while somebody types, and as the record has it then.
  expect(store.keep().value.likes).toEqual(['a', 'new', 'last'])
  act(() => void store.flush())
  expect(store.getValue().likes).toEqual(['a', 'new', 'last'])
})

test('a box in which nothing is said stays when somebody else changes something on the page', async () => {
  const store = open()
  press('Add another like')
  await settled()
  act(() => {
    store.receive({ value: { ...small, about: { name: 'Samantha' } }, revision: '2' })
  })
  await settled()
  expect(shown()).toEqual(['football', 'drawing', ''])
  expect(store.getSnapshot().conflicts).toEqual([])
})

test('all else is sent and kept while a box waits for its words', async () => {
  const { server, adapter } = aServer()
  const drafts = memoryDrafts()
  const { form } = show({ adapter, id: 'small-1', drafts, route: at('likes'), ...goes })
  await settled()
  typeIn(0, 'chess')
  press('Add another like')
  await settled()
  await act(async () => void (await form()?.flush()))
  expect(JSON.stringify(server.value?.likes)).toBe('["chess","drawing"]')
  expect(shown()).toEqual(['chess', 'drawing', ''])
})
