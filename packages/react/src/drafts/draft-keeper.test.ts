import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Sample, sample } from '../../test/edits.ts'
import { aPage } from '../../test/pages.ts'
import { createRecordStore } from '../record/record-store.ts'
import type { Draft } from './draft.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import type { DraftStatus } from './draft-status.ts'
import type { DraftResult, DraftStore } from './draft-store.ts'
import { memoryDrafts } from './memory-drafts.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 14, 3) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Drafts that are kept when the test says so. */
function slowDrafts(keepsOrder?: boolean) {
  const saves: { readonly draft: Draft; readonly end: (result: DraftResult) => void }[] = []
  const removed: string[] = []
  const store: DraftStore = {
    ...memoryDrafts(),
    keeps: 'device',
    keepsOrder: keepsOrder ?? false,
    save: (draft) => new Promise((end) => saves.push({ draft, end })),
    remove: async (key) => {
      removed.push(key)
      return { ok: true }
    },
  }
  return { store, saves, removed }
}

function open(drafts: DraftStore) {
  const record = createRecordStore<Sample & { schemaVersion?: string }>({
    value: { ...sample, schemaVersion: '1-0-1' },
    baseRevision: '3',
    author: { id: 'w1', name: 'Ada' },
  })
  const page = aPage()
  const options = { form: 'care-plan', record: 'plan-1', page: 'p1', pause: 300, longest: 1000 }
  const keeper = createDraftKeeper(drafts, record, { ...options, events: page.events })
  const statuses: DraftStatus[] = []
  keeper.subscribe(() => statuses.push(keeper.getStatus()))
  keeper.start()
  return { record, keeper, page, statuses }
}

const names = (saves: readonly { readonly draft: Draft }[]) =>
  saves.map(({ draft }) => (draft.value as Sample).name)

describe('a draft is saved', () => {
  test('after a pause, with all that it takes to bring it together again', async () => {
    const { store, saves } = slowDrafts()
    const { record } = open(store)
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(299)
    expect(saves).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saves[0]?.draft).toEqual({
      key: 'care-plan/plan-1/w1/p1',
      form: 'care-plan',
      record: 'plan-1',
      schemaVersion: '1-0-1',
      author: { id: 'w1', name: 'Ada' },
      savedAt: Date.UTC(2026, 10, 21, 14, 3) + 300,
      value: { ...sample, schemaVersion: '1-0-1', name: 'S' },
      base: { value: { ...sample, schemaVersion: '1-0-1' }, revision: '3' },
      changes: [
        {
          place: '/name',
          kind: 'value',
          was: 'Sam',
          now: 'S',
          by: { id: 'w1', name: 'Ada' },
          at: '2026-11-21T14:03:00.000Z',
        },
      ],
      conflicts: [],
    })
  })

  test('each second while somebody types on', async () => {
    const { store, saves } = slowDrafts()
    const { record } = open(store)
    for (let key = 0; key < 25; key++) {
      record.set('/name', `S${key}`)
      await vi.advanceTimersByTimeAsync(100)
      for (const { end } of saves) end({ ok: true })
    }
    expect(names(saves)).toEqual(['S9', 'S19'])
  })

  test('from what waits in the boxes, without the form being drawn', async () => {
    const { store, saves } = slowDrafts()
    const { record } = open(store)
    const box = record.register({ flush: () => {}, peek: () => ({ place: '/name', value: 'Typed' }) })
    box.typed()
    await vi.advanceTimersByTimeAsync(300)
    expect(names(saves)).toEqual(['Typed'])
    expect(record.getValue().name).toBe('Sam')
  })

  test.each(['blur', 'hide', 'leave'] as const)('at once on %s', async (event) => {
    const { store, saves } = slowDrafts()
    const { record, page } = open(store)
    record.set('/name', 'S')
    page[event]()
    await vi.advanceTimersByTimeAsync(0)
    expect(names(saves)).toEqual(['S'])
  })

  test('at once while the page is hidden', async () => {
    const { store, saves } = slowDrafts(true)
    const { record, page } = open(store)
    page.hide()
    record.set('/name', 'S')
    expect(names(saves)).toEqual(['S'])
    page.show()
    record.set('/name', 'Sa')
    expect(saves).toHaveLength(1)
  })

  test('and a page that changed nothing saves nothing', async () => {
    const { store, saves } = slowDrafts()
    const { record, page } = open(store)
    page.blur()
    page.hide()
    record.receive({ value: { ...sample, name: 'T' } }, { origin: 'tab' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(saves).toEqual([])
  })

  test('and the same thing is not saved twice', async () => {
    const { store, saves } = slowDrafts()
    const { record, page } = open(store)
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(300)
    saves[0]?.end({ ok: true })
    page.blur()
    await vi.advanceTimersByTimeAsync(2000)
    expect(saves).toHaveLength(1)
  })
})

describe('saves', () => {
  test('follow each other, and the last one has the last word', async () => {
    const { store, saves } = slowDrafts()
    const { record, page } = open(store)
    for (const name of ['S', 'Sa', 'Samm']) {
      record.set('/name', name)
      page.hide()
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(names(saves)).toEqual(['S'])
    saves[0]?.end({ ok: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(names(saves)).toEqual(['S', 'Samm'])
  })

  test('wait for nothing when the page goes, where the store keeps their order', async () => {
    const { store, saves } = slowDrafts(true)
    const { record, page } = open(store)
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(300)
    record.set('/name', 'Sa')
    page.hide()
    expect(names(saves)).toEqual(['S', 'Sa'])
  })
})

describe('the status', () => {
  test('says how it stands', async () => {
    const { store, saves } = slowDrafts()
    const { record, statuses, keeper } = open(store)
    expect(keeper.getStatus()).toEqual({ state: 'idle' })
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(300)
    saves[0]?.end({ ok: true })
    await vi.advanceTimersByTimeAsync(0)
    const at = Date.UTC(2026, 10, 21, 14, 3) + 300
    expect(statuses).toEqual([{ state: 'saving' }, { state: 'saved', at }])
  })

  test('says that there is no room, tries again, and says when it is kept', async () => {
    const { store, saves } = slowDrafts()
    const { record, keeper, page } = open(store)
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(300)
    saves[0]?.end({ ok: false, why: 'full', message: 'no room' })
    await vi.advanceTimersByTimeAsync(0)
    expect(keeper.getStatus()).toEqual({ state: 'failed', why: 'full', message: 'no room' })
    expect(page.leave()).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)
    for (const { end } of saves) end({ ok: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(keeper.getStatus().state).toBe('saved')
    expect(page.leave()).toBe(false)
  })

  test.each<[name: string, result: DraftResult, status: DraftStatus]>([
    ['refused', { ok: false, why: 'refused', message: '' }, { state: 'memory-only', why: 'refused' }],
    ['failed', { ok: false, why: 'failed', message: 'x' }, { state: 'failed', why: 'failed', message: 'x' }],
  ])('%s is said, and the form goes on', async (_, result, status) => {
    const { store, saves } = slowDrafts()
    const { record, keeper } = open(store)
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(300)
    saves[0]?.end(result)
    await vi.advanceTimersByTimeAsync(0)
    expect(keeper.getStatus()).toEqual(status)
    record.set('/name', 'Sa')
    expect(record.getValue().name).toBe('Sa')
  })

  test('a store that throws has failed', async () => {
    const { record, keeper } = open({
      ...memoryDrafts(),
      keeps: 'device',
      save: () => Promise.reject(new Error('no')),
    })
    record.set('/name', 'S')
    await keeper.saveNow()
    expect(keeper.getStatus()).toEqual({ state: 'failed', why: 'failed', message: 'Error: no' })
  })

  test('of drafts in memory never says that they are saved, and the browser asks before they go', async () => {
    const { record, keeper, page } = open(memoryDrafts())
    expect(page.leave()).toBe(false)
    record.set('/name', 'S')
    await keeper.saveNow()
    expect(keeper.getStatus()).toEqual({ state: 'memory-only' })
    expect(page.leave()).toBe(true)
  })
})

test('a draft is removed when the server has everything', async () => {
  const { store, saves, removed } = slowDrafts()
  const { record, keeper } = open(store)
  record.set('/name', 'S')
  await vi.advanceTimersByTimeAsync(300)
  saves[0]?.end({ ok: true })
  await vi.advanceTimersByTimeAsync(0)
  record.saved({ value: record.getValue(), revision: '4' })
  await vi.advanceTimersByTimeAsync(300)
  expect(removed).toEqual([keeper.key])
  expect(keeper.getStatus()).toEqual({ state: 'idle' })
})

test('another page’s draft is removed only when this one is kept', async () => {
  const { store, saves, removed } = slowDrafts()
  const { record, keeper } = open(store)
  record.set('/name', 'S')
  keeper.supersede('old')
  await vi.advanceTimersByTimeAsync(300)
  saves[0]?.end({ ok: false, why: 'full', message: '' })
  await vi.advanceTimersByTimeAsync(0)
  expect(removed).toEqual([])
  await vi.advanceTimersByTimeAsync(5000)
  saves[1]?.end({ ok: true })
  await vi.advanceTimersByTimeAsync(0)
  expect(removed).toEqual(['old'])
})

describe('when it stops', () => {
  test('what is typed is kept, and what boxes hand over as they go', async () => {
    const drafts = memoryDrafts()
    const { record, keeper, page } = open(drafts)
    record.set('/name', 'S')
    const stopping = keeper.stop()
    record.set('/name', 'Sa')
    await vi.advanceTimersByTimeAsync(0)
    await stopping
    expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'Sa' } } })
    expect(page.hears()).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('and is started again before it has, it goes on', async () => {
    const { record, keeper, page } = open(memoryDrafts())
    const stopping = keeper.stop()
    keeper.start()
    await vi.advanceTimersByTimeAsync(0)
    await stopping
    record.set('/name', 'S')
    await vi.advanceTimersByTimeAsync(300)
    expect(keeper.getStatus()).toEqual({ state: 'memory-only' })
    expect(page.hears()).toBe(true)
  })
})
