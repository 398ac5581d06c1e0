import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { type Sample, sample } from '../../test/edits.ts'
import { useConflicts } from '../conflicts/use-conflicts.ts'
import { createRecordStore } from '../record/record-store.ts'
import { useRecordPart, useRecordStore } from '../record/use-record-store.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import { draftStatusText } from './draft-status.ts'
import { memoryDrafts } from './memory-drafts.ts'
import { useSavedDraft } from './use-saved-draft.ts'

afterEach(cleanup)

const aStore = () => createRecordStore<Sample>({ value: sample, baseRevision: '3' })

test('a record is drawn as it is now', () => {
  const store = aStore()
  const { result } = renderHook(() => useRecordStore(store), { wrapper: StrictMode })
  act(() => store.set('/name', 'S'))
  expect(result.current.value.name).toBe('S')
  expect(result.current).toBe(store.getSnapshot())
})

test('a part is drawn only when it changes', () => {
  const store = aStore()
  const draw = vi.fn()
  renderHook(() => draw(useRecordPart(store, ({ value }) => value.needs)))
  const before = draw.mock.calls.length
  act(() => store.set('/name', 'S'))
  expect(draw).toHaveBeenCalledTimes(before)
  act(() => store.set('/needs/@n1/text', 'x'))
  expect(draw).toHaveBeenCalledTimes(before + 1)
})

test('conflicts are there until they are resolved', () => {
  const store = aStore()
  const { result } = renderHook(() => useConflicts(store))
  act(() => {
    store.set('/name', 'S')
    store.receive({ value: { ...sample, name: 'T' }, revision: '4' })
  })
  expect(result.current.conflicts).toMatchObject([{ mine: 'S', theirs: 'T' }])
  act(() => result.current.resolve({ '/name': 'theirs' }))
  expect(result.current.conflicts).toEqual([])
})

function Form({
  store,
  keeper,
}: {
  store: ReturnType<typeof aStore>
  keeper: ReturnType<typeof createDraftKeeper>
}) {
  const status = useSavedDraft(keeper)
  const [typed, setTyped] = useState('')
  return (
    <>
      <input
        aria-label="Name"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => store.set('/name', typed)}
      />
      <output>{draftStatusText(status, () => '14:03')}</output>
    </>
  )
}

test('what is typed is kept when the box is left, and said once', async () => {
  const store = aStore()
  const drafts = { ...memoryDrafts(), keeps: 'device' as const }
  const keeper = createDraftKeeper(drafts, store, { form: 'care-plan', record: 'plan-1', pause: 60_000 })
  const shown = vi.fn()
  keeper.subscribe(() => shown(keeper.getShown()))
  render(<Form store={store} keeper={keeper} />, { wrapper: StrictMode })
  await userEvent.type(screen.getByLabelText('Name'), 'Sammy')
  await userEvent.tab()
  expect(await screen.findByText('Saved at 14:03')).toBeTruthy()
  expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'Sammy' } } })
  const [last] = shown.mock.lastCall ?? []
  expect(last).toBe(keeper.getShown())
})

test('a browser that leaves hides the page first: the draft is kept', async () => {
  const store = aStore()
  const drafts = memoryDrafts()
  const keeper = createDraftKeeper(drafts, store, { form: 'care-plan', record: 'plan-1', pause: 60_000 })
  render(<Form store={store} keeper={keeper} />)
  act(() => store.set('/name', 'S'))
  await act(async () => {
    window.dispatchEvent(new Event('pagehide'))
  })
  expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'S' } } })
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
})

test('a form that goes keeps what it has, and hears nothing more', async () => {
  const store = aStore()
  const drafts = memoryDrafts()
  const keeper = createDraftKeeper(drafts, store, { form: 'care-plan', record: 'plan-1', pause: 60_000 })
  const { unmount } = render(<Form store={store} keeper={keeper} />)
  store.set('/name', 'S')
  unmount()
  await waitFor(async () =>
    expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'S' } } }),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  store.set('/name', 'Sa')
  window.dispatchEvent(new Event('pagehide'))
  expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'S' } } })
})

test('a server draws it', () => {
  const store = aStore()
  const keeper = createDraftKeeper(memoryDrafts(), store, { form: 'care-plan', record: 'plan-1' })
  expect(renderToString(<Form store={store} keeper={keeper} />)).toContain('<output></output>')
})
