import { describe, expect, test } from 'vitest'
import { type Sample, sample } from '../../test/edits.ts'
import { aPage } from '../../test/pages.ts'
import { createRecordStore } from '../record/record-store.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import type { DraftStore } from './draft-store.ts'
import { memoryDrafts } from './memory-drafts.ts'
import { offerDrafts } from './offer-drafts.ts'

const ada = { id: 'w1', name: 'Ada' }
let pages = 0

function open(drafts: DraftStore, value: Sample = sample, revision = '3', author = ada) {
  const store = createRecordStore<Sample>({ value, baseRevision: revision, author })
  const owner = { form: 'care-plan', record: 'plan-1' }
  const keeper = createDraftKeeper(drafts, store, { ...owner, page: `p${++pages}`, events: aPage().events })
  keeper.start()
  return { store, keeper, offer: () => offerDrafts(drafts, { ...owner, store, keeper, migrate }) }
}

const migrate = (record: unknown) => ({ ok: true, record }) as const

async function crashed(drafts: DraftStore, type: (store: ReturnType<typeof open>['store']) => void) {
  const page = open(drafts)
  type(page.store)
  await page.keeper.saveNow()
  return page
}

describe('after a crash', () => {
  test('what was typed is offered, field by field, with who and when', async () => {
    const drafts = memoryDrafts()
    await crashed(drafts, (store) => store.set('/needs/@n2/text', 'School, and a tutor'))
    const { offers } = await open(drafts).offer()
    expect(offers).toMatchObject([
      {
        author: ada,
        changes: [{ place: '/needs/@n2/text', was: 'School', now: 'School, and a tutor', by: ada }],
        conflicts: [],
      },
    ])
  })

  test('restored, it is kept as this page’s own, and the old one goes', async () => {
    const drafts = memoryDrafts()
    const { keeper: old } = await crashed(drafts, (store) => store.set('/name', 'S'))
    const { store, keeper, offer } = open(drafts)
    const [first] = (await offer()).offers
    first?.restore()
    expect(store.getValue().name).toBe('S')
    expect(store.changes()).toMatchObject([{ place: '/name', by: ada }])
    await keeper.saveNow()
    expect(await drafts.load(old.key)).toEqual({ ok: true, draft: undefined })
    expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'S' } } })
  })

  test('nothing is removed until somebody chooses, and both are kept while they go on typing', async () => {
    const drafts = memoryDrafts()
    const { keeper: old } = await crashed(drafts, (store) => store.set('/name', 'S'))
    const { store, keeper, offer } = open(drafts)
    const [first] = (await offer()).offers
    store.set('/health/note', 'Eczema')
    await keeper.saveNow()
    expect(await drafts.load(old.key)).toMatchObject({ draft: { value: { name: 'S' } } })
    first?.restore()
    expect(store.getValue()).toMatchObject({ name: 'S', health: { note: 'Eczema' } })
    expect(store.changes().map(({ place }) => place)).toEqual(['/name', '/health/note'])
  })

  test('discarded, it is gone', async () => {
    const drafts = memoryDrafts()
    await crashed(drafts, (store) => store.set('/name', 'S'))
    const { offer, store } = open(drafts)
    await (await offer()).offers[0]?.discard()
    expect((await offer()).offers).toEqual([])
    expect(store.getValue()).toBe(sample)
  })

  test('the server has changed meanwhile: what both changed is in conflict, the rest comes together', async () => {
    const drafts = memoryDrafts()
    await crashed(drafts, (store) => {
      store.set('/name', 'Sammy')
      store.set('/health/note', 'Eczema')
    })
    const { store, offer } = open(drafts, { ...sample, name: 'Samuel', tags: ['football'] }, '4')
    const [first] = (await offer()).offers
    expect(first?.changes.map(({ place }) => place)).toEqual(['/health/note'])
    expect(first?.conflicts).toMatchObject([
      { place: '/name', mine: 'Sammy', theirs: 'Samuel', mineWritten: { by: ada } },
    ])
    first?.restore()
    expect(store.getValue()).toMatchObject({ name: 'Sammy', health: { note: 'Eczema' }, tags: ['football'] })
    expect(store.getSnapshot().conflicts).toMatchObject([{ place: '/name', theirs: 'Samuel' }])
    expect(store.getSnapshot().base.revision).toBe('4')
  })

  test('a conflict that was open is open again', async () => {
    const drafts = memoryDrafts()
    await crashed(drafts, (store) => {
      store.set('/name', 'Sammy')
      store.receive({ value: { ...sample, name: 'Samuel' }, revision: '4' })
    })
    const { store, offer } = open(drafts, { ...sample, name: 'Samuel' }, '4')
    const [first] = (await offer()).offers
    first?.restore()
    expect(store.getSnapshot().conflicts).toHaveLength(1)
  })

  describe('a conflict that was open, restored where somebody has typed meanwhile', () => {
    const inConflict = async (drafts: DraftStore) => {
      await crashed(drafts, (store) => {
        store.set('/name', 'Sammy')
        store.receive({ value: { ...sample, name: 'Samuel' }, revision: '4' })
      })
    }
    const choices = ({ store }: ReturnType<typeof open>) =>
      store.getSnapshot().conflicts.map(({ place, mine, theirs }) => [place, mine, theirs])

    test('elsewhere: it is offered as a conflict, and is open again', async () => {
      const drafts = memoryDrafts()
      await inConflict(drafts)
      const page = open(drafts, { ...sample, name: 'Samuel' }, '4')
      page.store.set('/health/note', 'Eczema')
      const [first] = (await page.offer()).offers
      expect(first?.changes).toEqual([])
      expect(first?.conflicts).toMatchObject([{ place: '/name', mine: 'Sammy', theirs: 'Samuel' }])
      first?.restore()
      expect(page.store.getValue()).toMatchObject({ name: 'Sammy', health: { note: 'Eczema' } })
      expect(choices(page)).toEqual([['/name', 'Sammy', 'Samuel']])
    })

    test('over what the server has: every version can be chosen', async () => {
      const drafts = memoryDrafts()
      await inConflict(drafts)
      const page = open(drafts, { ...sample, name: 'Samuel' }, '4')
      page.store.set('/name', 'Sims')
      const [first] = (await page.offer()).offers
      first?.restore()
      expect(page.store.getValue().name).toBe('Sims')
      expect(choices(page)).toEqual([
        ['/name', 'Sims', 'Sammy'],
        ['/name', 'Sims', 'Samuel'],
      ])
    })

    test('in another draft that is in the same conflict: every version can be chosen', async () => {
      const drafts = memoryDrafts()
      await inConflict(drafts)
      await crashed(drafts, (store) => {
        store.set('/name', 'Sims')
        store.receive({ value: { ...sample, name: 'Samuel' }, revision: '4' })
      })
      const page = open(drafts, { ...sample, name: 'Samuel' }, '4')
      for (const { restore } of (await page.offer()).offers) restore()
      const versions = [page.store.getValue().name, ...choices(page).map(([, , theirs]) => theirs)]
      expect(versions.sort()).toEqual(['Sammy', 'Samuel', 'Sims'])
    })
  })

  test('what the server has already is not offered, and not kept any longer', async () => {
    const drafts = memoryDrafts()
    const { keeper } = await crashed(drafts, (store) => store.set('/name', 'S'))
    const { offers } = await open(drafts, { ...sample, name: 'S' }, '4').offer()
    expect(offers).toEqual([])
    expect(await drafts.load(keeper.key)).toEqual({ ok: true, draft: undefined })
  })

  test('what came from another tab and the server does not have is kept here before it goes there', async () => {
    const drafts = memoryDrafts()
    const { keeper: old, store: before } = await crashed(drafts, (store) => store.set('/name', 'S'))
    const { store, keeper, offer } = open(drafts)
    store.restore(before.keep(), { origin: 'tab' })
    await keeper.saveNow()
    expect((await offer()).offers).toEqual([])
    const { draft } = (await drafts.load(old.key)) as { readonly draft?: object }
    const { draft: own } = (await drafts.load(keeper.key)) as { readonly draft?: object }
    expect(draft ?? own).toMatchObject({ value: { name: 'S' } })
    await keeper.saveNow()
    expect(await drafts.load(keeper.key)).toMatchObject({ draft: { value: { name: 'S' } } })
    expect(await drafts.load(old.key)).toEqual({ ok: true, draft: undefined })
  })

  test('several are offered, the latest first, and can all be had', async () => {
    const drafts = memoryDrafts()
    await crashed(drafts, (store) => store.set('/name', 'S'))
    await new Promise((resolve) => setTimeout(resolve, 2))
    await crashed(drafts, (store) => store.set('/health/note', 'Eczema'))
    const { store, offer } = open(drafts)
    const { offers } = await offer()
    expect(offers.map(({ changes }) => changes[0]?.place)).toEqual(['/health/note', '/name'])
    for (const { restore } of offers) restore()
    expect(store.getValue()).toMatchObject({ name: 'S', health: { note: 'Eczema' } })
  })
})

test('another person’s work is not offered, nor touched', async () => {
  const drafts = memoryDrafts()
  const { keeper } = await crashed(drafts, (store) => store.set('/name', 'S'))
  const { offers, unread } = await open(drafts, sample, '3', { id: 'w2', name: 'Bo' }).offer()
  expect([...offers, ...unread]).toEqual([])
  expect(await drafts.load(keeper.key)).toMatchObject({ draft: { key: keeper.key } })
})

test('what cannot be read is said, and stays', async () => {
  const kept = memoryDrafts()
  const { keeper } = await crashed(kept, (store) => store.set('/name', 'S'))
  const failure = { ok: false, why: 'damaged', message: 'x' } as const
  const drafts: DraftStore = { ...kept, load: async () => failure }
  const { offers, unread } = await open(drafts).offer()
  expect(offers).toEqual([])
  expect(unread).toMatchObject([{ key: keeper.key, why: 'damaged' }])
  expect(await kept.load(keeper.key)).toMatchObject({ draft: { key: keeper.key } })
})

test('a store that cannot be looked through is said', async () => {
  const failure = { ok: false, why: 'refused', message: 'x' } as const
  const { offer } = open({ ...memoryDrafts(), list: async () => failure })
  expect(await offer()).toEqual({ offers: [], unread: [], failure })
})
