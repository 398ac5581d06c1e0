import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aDraft, draftStoreContract } from '../testing/index.ts'
import type { Draft } from './draft.ts'
import type { DraftRow } from './draft-row.ts'
import { indexedDbDrafts } from './indexed-db-drafts.ts'
import { memoryDrafts } from './memory-drafts.ts'

const aKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const key = await aKey()

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each([
  ['memory', memoryDrafts],
  ['IndexedDB', () => indexedDbDrafts()],
  ['IndexedDB, sealed', () => indexedDbDrafts({ encryptWith: key })],
])('%s', (_, make) => {
  test.each(draftStoreContract(make))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

const database = () => openDB<{ drafts: { key: string; value: DraftRow } }>('open-care-plan-drafts')
const rowOf = async (name: string) => (await database()).get('drafts', name)

describe('a sealed draft', () => {
  test('has nothing of its content in clear, and never the same bytes twice', async () => {
    const store = indexedDbDrafts({ encryptWith: key })
    await store.save(aDraft('a', 1000))
    const first = await rowOf('a')
    await store.save(aDraft('a', 1000))
    const second = await rowOf('a')
    expect(Object.keys(first ?? {}).sort()).toEqual(['check', 'expiresAt', 'key', 'savedAt', 'sealed'])
    expect(new TextDecoder().decode(first?.sealed?.bytes ?? new ArrayBuffer(0))).not.toMatch(/Sam|Ada|plan/)
    expect(first?.sealed?.iv).toHaveLength(12)
    expect(first?.sealed?.iv).not.toEqual(second?.sealed?.iv)
  })

  test.each<[name: string, other: () => Promise<CryptoKey | undefined>]>([
    ['another key', aKey],
    ['no key', async () => undefined],
  ])('is not opened with %s, and is still there for its own', async (_, other) => {
    await indexedDbDrafts({ encryptWith: key }).save(aDraft('a', 1000))
    const encryptWith = await other()
    const store = indexedDbDrafts(encryptWith ? { encryptWith } : {})
    expect(await store.load('a')).toMatchObject({ ok: false, why: 'wrong-key' })
    expect(await store.list()).toMatchObject({ entries: [{ key: 'a' }] })
    expect(await indexedDbDrafts({ encryptWith: key }).load('a')).toMatchObject({ draft: { key: 'a' } })
  })

  test.each<[name: string, change: (row: DraftRow) => DraftRow]>([
    [
      'bytes were changed',
      (row) => ({ ...row, ...(row.sealed && { sealed: { ...row.sealed, bytes: new ArrayBuffer(40) } }) }),
    ],
    ['time was changed', (row) => ({ ...row, expiresAt: row.expiresAt + 1 })],
    ['place was changed', (row) => ({ ...row, key: 'b' })],
  ])('whose %s is damaged, and stays', async (_, change) => {
    const store = indexedDbDrafts({ encryptWith: key })
    await store.save(aDraft('a', 1000))
    const row = await rowOf('a')
    if (row === undefined) throw new Error('There is no row')
    const changed = change(row)
    await (await database()).put('drafts', changed)
    expect(await store.load(changed.key)).toMatchObject({ ok: false, why: 'damaged' })
    expect(await rowOf(changed.key)).toEqual(changed)
  })
})

test('a draft that was kept in clear is read when there is a key', async () => {
  await indexedDbDrafts().save(aDraft('a', 1000))
  expect(await indexedDbDrafts({ encryptWith: key }).load('a')).toEqual({
    ok: true,
    draft: aDraft('a', 1000),
  })
})

/** What stands in a row in clear. */
const inClear = ({ bytes = new Uint8Array() }: Pick<DraftRow, 'bytes'>): string =>
  new TextDecoder().decode(bytes)

/** A draft with letters of every length, and half of a pair. */
const spelt: Draft = { ...aDraft('a', 1000), value: { name: 'Siân’s 🎈 \ud83c', note: 'é' } }

test('a draft is kept as bytes, and read letter by letter as it was', async () => {
  const store = indexedDbDrafts()
  await store.save(spelt)
  const row = await rowOf('a')
  expect(Object.keys(row ?? {}).sort()).toEqual(['bytes', 'expiresAt', 'key', 'savedAt'])
  expect(JSON.parse(inClear(row ?? {}))).toMatchObject({ format: 1, draft: { value: spelt.value } })
  expect(await store.load('a')).toEqual({ ok: true, draft: spelt })
})

test('what the server has is written anew when it is another', async () => {
  const store = indexedDbDrafts()
  await store.save(spelt)
  const saved = { ...spelt, base: { ...spelt.base, value: { name: 'Siân' }, revision: '9' } }
  await store.save(saved)
  expect(await store.load('a')).toEqual({ ok: true, draft: saved })
})

test.each<[name: string, value: object]>([
  ['deep within', { name: 'Sam', needs: [{ id: 'n1', text: 'School, and a tutor' }] }],
  ['by its going', { name: 'Sam' }],
  ['to nothing', { name: 'Sam', needs: undefined }],
  ['all of it', {}],
])('an answer that was changed %s is kept', async (_, value) => {
  const store = indexedDbDrafts()
  const before = { name: 'Sam', needs: [{ id: 'n1', text: 'School' }] }
  await store.save({ ...spelt, value: before })
  await store.save({ ...spelt, value })
  expect(await store.load('a')).toEqual({ ok: true, draft: { ...spelt, value } })
})

test('a draft that an earlier version kept as a text is read', async () => {
  const store = indexedDbDrafts()
  await store.save(spelt)
  const { bytes = new Uint8Array(), ...row } = (await rowOf('a')) as DraftRow
  await (await database()).put('drafts', { ...row, text: inClear({ bytes }) })
  expect(await store.load('a')).toEqual({ ok: true, draft: spelt })
})

test.each<[name: string, bytes: readonly number[], why: string]>([
  ['nothing', [], 'damaged'],
  ['what is no text', [...new TextEncoder().encode('{"format":1'), 0xff], 'damaged'],
  ['half of a draft', [...new TextEncoder().encode('{"format":1,"baseValue":{}')], 'damaged'],
  [
    'a draft of a later version',
    [...new TextEncoder().encode('{"format":2,"baseValue":{}}')],
    'later-version',
  ],
])('%s in bytes is said, and stays', async (_, bytes, why) => {
  const store = indexedDbDrafts()
  await store.save(aDraft('a', 1000))
  const row: DraftRow = { ...((await rowOf('a')) as DraftRow), bytes: new Uint8Array(bytes) }
  await (await database()).put('drafts', row)
  expect(await store.load('a')).toMatchObject({ ok: false, why })
  expect(await rowOf('a')).toEqual(row)
})

test.each<[name: string, text: string, why: string]>([
  ['no JSON', '{"format":1,', 'damaged'],
  ['no draft', '[]', 'damaged'],
  ['a draft without a part', '{"format":1,"draft":{"key":"a"},"base":{},"baseValue":{}}', 'damaged'],
  ['a draft of a later version of this package', '{"format":2}', 'later-version'],
])('%s is said, and stays', async (_, text, why) => {
  const store = indexedDbDrafts()
  await store.save(aDraft('a', 1000))
  const row = { ...(await rowOf('a')), text } as DraftRow
  await (await database()).put('drafts', row)
  expect(await store.load('a')).toMatchObject({ ok: false, why })
  expect(await rowOf('a')).toEqual(row)
})

test('a draft expires, by its own time, and is removed', async () => {
  let now = Date.UTC(2100, 0, 1) + 2000
  const store = indexedDbDrafts({ ttlDays: 2, now: () => now })
  await store.save(aDraft('a', 1000))
  await store.save(aDraft('b', 2000))
  now += 2 * 86_400_000 - 1000
  expect(await store.list()).toMatchObject({ entries: [{ key: 'b' }] })
  expect(await rowOf('a')).toBeUndefined()
  now += 1000
  expect(await store.load('b')).toEqual({ ok: true, draft: undefined })
  expect(await rowOf('b')).toBeUndefined()
})

describe('storage that does not work is said', () => {
  const failing = (name: string) => ({
    open: () => {
      throw new DOMException('no', name)
    },
  })
  test.each<[name: string, global: unknown, why: string]>([
    ['none', undefined, 'refused'],
    ['a browser that refuses', failing('SecurityError'), 'refused'],
    ['a database of a later version', failing('VersionError'), 'later-version'],
    ['anything else', failing('NotReadableError'), 'failed'],
  ])('%s', async (_, global, why) => {
    vi.stubGlobal('indexedDB', global)
    const store = indexedDbDrafts()
    for (const result of [
      store.save(aDraft('a', 1)),
      store.load('a'),
      store.list(),
      store.remove('a'),
      store.clear(),
    ]) {
      expect(await result).toMatchObject({ ok: false, why })
    }
  })

  test('a browser that never answers', async () => {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
    expect(await indexedDbDrafts({ patience: 20 }).save(aDraft('a', 1))).toMatchObject({
      ok: false,
      why: 'refused',
    })
  })

  test('and once it works, the next draft is kept', async () => {
    const store = indexedDbDrafts()
    vi.stubGlobal('indexedDB', failing('SecurityError'))
    await store.save(aDraft('a', 1))
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect(await store.save(aDraft('a', 2))).toEqual({ ok: true })
  })

  test('a full one, and what was kept before is still there', async () => {
    const store = indexedDbDrafts()
    await store.save(aDraft('a', 1))
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await store.save(aDraft('a', 2))).toMatchObject({ ok: false, why: 'full' })
    spy.mockRestore()
    expect(await store.load('a')).toMatchObject({ draft: { savedAt: aDraft('a', 1).savedAt } })
    expect(await store.save(aDraft('a', 3))).toEqual({ ok: true })
  })
})

test('a page that wants a later database gets it, and drafts go on in the new one', async () => {
  const store = indexedDbDrafts()
  await store.save(aDraft('a', 1))
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('open-care-plan-drafts').onsuccess = () => resolve()
  })
  expect(await store.save(aDraft('b', 2))).toEqual({ ok: true })
  expect(await store.list()).toMatchObject({ entries: [{ key: 'b' }] })
})
