import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { at, box, press, settled, show, type } from '../../test/drawn-form.tsx'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formSource } from './form-source.ts'
import { RecordForm } from './record-form.tsx'

beforeAll(allFetched)
afterEach(cleanup)

test('a question that hangs on an answer of another section is asked for where that answer asks for it', async () => {
  const record = {
    schemaVersion: '1-0-1',
    id: 'pathway-1',
    child: { id: 'child-1' },
    activity: 'F1',
    bursary: { amount: 500 },
  }
  const store = createRecordStore<Record<string, unknown>>({
    value: record,
    form: await formSource('pathway-plan'),
  })
  const route = at('money')
  const { container } = render(
    <RecordForm form="pathway-plan" store={store} route={route} onNavigate={() => undefined} />,
  )
  const asked = () => container.querySelector('[id^="money_bursary"]')
  await waitFor(() => expect(asked()).not.toBe(null))
  // Another tab says that this is no time of study any more; then that it is.
  act(() => store.replace({ ...record, activity: 'G4' }))
  await waitFor(() => expect(asked()).toBe(null))
  expect(store.flush()).toEqual({ ...record, activity: 'G4' })
  act(() => store.replace({ ...record, activity: 'P1' }))
  await waitFor(() => expect(asked()).not.toBe(null))
  expect(store.flush()).toEqual({ ...record, activity: 'P1' })
})

describe('what others change while somebody is on a page', () => {
  const open = () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    const view = show({ store, route: at('about', '/about/name'), onNavigate: () => undefined })
    return { ...view, store }
  }

  test('is put into the form, and the writer stays where they are', async () => {
    const { store } = open()
    await waitFor(() => expect(document.activeElement).toBe(box('Name')))
    const typing = box('Name')
    type('Name', 'Samantha')
    act(() => {
      store.receive({
        value: { ...small, about: { ...small.about, born: '2016-05-06', pet: 'Rover' } },
        revision: '2',
      })
    })
    await settled()
    expect(box('Name of the pet').value).toBe('Rover')
    expect(box('Year').value).toBe('2016')
    expect(document.activeElement).toBe(typing)
    expect(store.flush().about).toEqual({ name: 'Samantha', born: '2016-05-06', hasPet: true, pet: 'Rover' })
    await settled()
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('is not undone by what is typed at that very moment', async () => {
    const { store } = open()
    type('Name', 'Samantha')
    act(() => store.replace({ ...small, about: { ...small.about, pet: 'Rover' }, likes: [] }))
    await settled()
    act(() => void store.flush())
    expect(store.getValue()).toEqual({
      ...small,
      about: { ...small.about, name: 'Samantha', pet: 'Rover' },
      likes: [],
    })
  })

  test('items that come and go leave the writer in the item that they are in', async () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    show({ store, route: at('needs', '/needs/@n2/text'), onNavigate: () => undefined })
    await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe('School'))
    fireEvent.input(document.activeElement as HTMLElement, { target: { value: 'School every day' } })
    act(() => {
      store.receive({
        value: { ...small, needs: [{ id: 'n0', text: 'New' }, ...(small.needs ?? [])] },
        revision: '2',
      })
    })
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement).value).toBe('School every day'),
    )
    act(() => void store.flush())
    expect(store.getValue().needs?.map(({ text }) => text)).toEqual(['New', 'Sleep', 'School every day'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })

  test('an item that was added here and has no id of its own yet is no conflict with theirs', async () => {
    const store = createRecordStore<Small>({ value: small, baseRevision: '1', form: smallForm })
    show({ store, route: at('needs'), onNavigate: () => undefined })
    press('Add another need')
    await settled()
    type('What is needed', 'Friends')
    act(() => {
      store.receive({
        value: { ...small, needs: [{ id: 'n0', text: 'New' }, ...(small.needs ?? [])] },
        revision: '2',
      })
    })
    await settled()
    expect(store.flush().needs?.map(({ text }) => text)).toEqual(['New', 'Sleep', 'School', 'Friends'])
    expect(store.getSnapshot().conflicts).toEqual([])
  })
})
