import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Package from '../index.ts'
import { aDraft, draftStoreContract } from '../testing/index.ts'
import type { Draft } from './draft.ts'
import { indexedDbDrafts } from './indexed-db-drafts.ts'

const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const otherKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
  'encrypt',
  'decrypt',
])
const stores = [
  ['in clear', {}],
  ['sealed', { encryptWith: key }],
] as const

const until = (told: () => unknown) => vi.waitFor(told, { timeout: 20_000 })

beforeEach(() => indexedDbDrafts().clear())
afterEach(() => {
  vi.restoreAllMocks()
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
})

describe.each(stores)('drafts %s', (_, options) => {
  test.each(draftStoreContract(() => indexedDbDrafts(options)))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

test('another key opens nothing, and leaves it as it is', async () => {
  await indexedDbDrafts({ encryptWith: key }).save(aDraft('a', 1))
  expect(await indexedDbDrafts({ encryptWith: otherKey }).load('a')).toMatchObject({
    ok: false,
    why: 'wrong-key',
  })
  expect(await indexedDbDrafts({ encryptWith: key }).load('a')).toEqual({ ok: true, draft: aDraft('a', 1) })
})

test('a full device is said, and what was kept before is still there', async () => {
  const store = indexedDbDrafts()
  await store.save(aDraft('a', 1))
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await store.save(aDraft('a', 2))).toMatchObject({ ok: false, why: 'full' })
  vi.restoreAllMocks()
  expect(await store.load('a')).toEqual({ ok: true, draft: aDraft('a', 1) })
})

test('a browser that refuses is said', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  expect(await indexedDbDrafts().save(aDraft('a', 1))).toMatchObject({ ok: false, why: 'refused' })
})

const plan = { id: 'plan-1', name: 'Sam', health: { note: 'Asthma' } }
type Plan = typeof plan

/** A page of its own, with the package loaded in it. */
async function aPage(draftOptions: { readonly encryptWith?: CryptoKey } = {}) {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (view === null) throw new Error('The frame has no page')
  const load = view.Function('address', 'return import(address)') as (
    address: string,
  ) => Promise<typeof Package>
  const loaded = await load(new URL('../index.ts', import.meta.url).href)
  const store = loaded.createRecordStore<Plan>({
    value: plan,
    baseRevision: '3',
    author: { id: 'w1', name: 'Ada' },
  })
  const drafts = loaded.indexedDbDrafts(draftOptions)
  const keeper = loaded.createDraftKeeper(drafts, store, {
    form: 'care-plan',
    record: 'plan-1',
    pause: 60_000,
    longest: 60_000,
  })
  keeper.start()
  const tabs = loaded.createRecordTabs<Plan>({
    key: 'care-plan/plan-1/w1',
    store,
    beforeYield: keeper.saveNow,
  })
  return { frame, view, store, drafts, keeper, tabs }
}

async function kept(
  draftKey: string,
  options: { readonly encryptWith?: CryptoKey },
): Promise<Draft | undefined> {
  const loaded = await indexedDbDrafts(options).load(draftKey)
  if (!loaded.ok) throw new Error(loaded.message)
  return loaded.draft
}

describe.each(stores)('a page that goes, drafts %s,', (_, options) => {
  test.each<[name: string, go: (page: Awaited<ReturnType<typeof aPage>>) => void]>([
    ['to another address', ({ view }) => view.location.replace('about:blank?next')],
    ['by being loaded again', ({ view }) => view.location.reload()],
  ])('%s, has kept the last key', async (_, go) => {
    const page = await aPage(options)
    page.store.set('/name', 'Samantha')
    await page.keeper.saveNow()
    const left = new Promise((resolve) => page.view.addEventListener('pagehide', resolve))
    page.store.set('/name', 'Samantha J')
    go(page)
    await left
    await until(async () =>
      expect((await kept(page.keeper.key, options))?.value).toMatchObject({ name: 'Samantha J' }),
    )
  })
})

test('two pages: one writes, the other sees it and may take over; when one is gone, the other has it', async () => {
  const [one, two] = await Promise.all([aPage(), aPage()])
  expect(await one.tabs.open()).toBe('here')
  expect(await two.tabs.open()).toBe('elsewhere')
  one.store.set('/name', 'Samantha')
  await until(() => expect(two.store.getValue().name).toBe('Samantha'))
  one.store.register({ flush: () => one.store.set('/health/note', 'Typed last') })
  expect(await two.tabs.takeOver()).toBe('here')
  await until(() => expect(two.store.getValue().health.note).toBe('Typed last'))
  await until(() => expect(one.tabs.getState()).toBe('elsewhere'))
  expect((await kept(one.keeper.key, {}))?.value).toMatchObject({
    name: 'Samantha',
    health: { note: 'Typed last' },
  })
  two.frame.remove()
  await until(async () => expect(await one.tabs.takeOver()).toBe('here'))
})

test('what a page left that is gone is offered to the next', async () => {
  const one = await aPage({ encryptWith: key })
  one.store.set('/name', 'Samantha')
  await one.keeper.saveNow()
  one.frame.remove()
  const two = await aPage({ encryptWith: key })
  const { offerDrafts } = await import('./offer-drafts.ts')
  const { offers } = await offerDrafts(two.drafts, {
    form: 'care-plan',
    record: 'plan-1',
    store: two.store,
    keeper: two.keeper,
  })
  expect(offers).toMatchObject([
    { author: { name: 'Ada' }, changes: [{ place: '/name', was: 'Sam', now: 'Samantha' }] },
  ])
  offers[0]?.restore()
  await two.keeper.saveNow()
  expect(await kept(one.keeper.key, { encryptWith: key })).toBeUndefined()
  expect((await kept(two.keeper.key, { encryptWith: key }))?.value).toMatchObject({ name: 'Samantha' })
})
