import type { Draft } from '../drafts/draft.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { isSame } from '../record/json.ts'

/** One thing that every store of drafts does. `run` rejects where it does not. */
export interface ContractCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/**
 * What every store of drafts does, as cases for any test runner:
 * `for (const { name, run } of draftStoreContract(myDrafts)) test(name, run)`.
 *
 * @param make Makes an empty store, for each case.
 */
export function draftStoreContract(make: () => DraftStore | Promise<DraftStore>): readonly ContractCase[] {
  const cases: Readonly<Record<string, (store: DraftStore) => Promise<void>>> = {
    'has nothing at first': async (store) => {
      same(await store.load('a'), { ok: true, draft: undefined })
      same(await store.list(), { ok: true, entries: [] })
    },
    'gives back what it was given, whole': async (store) => {
      const draft = aDraft('a', 1000)
      same(await store.save(draft), { ok: true })
      same(await store.load('a'), { ok: true, draft })
    },
    'keeps the later draft of a key': async (store) => {
      await store.save(aDraft('a', 1000))
      await store.save(aDraft('a', 2000))
      same(await store.load('a'), { ok: true, draft: aDraft('a', 2000) })
      same((await keysOf(store)).length, 1)
    },
    'keeps the drafts of different keys apart': async (store) => {
      await store.save(aDraft('a', 1000))
      await store.save(aDraft('a/b', 2000))
      await store.remove('a')
      same(await store.load('a'), { ok: true, draft: undefined })
      same(await store.load('a/b'), { ok: true, draft: aDraft('a/b', 2000) })
    },
    'lists the latest first': async (store) => {
      for (const [key, savedAt] of [
        ['b', 2000],
        ['c', 3000],
        ['a', 1000],
      ] as const) {
        await store.save(aDraft(key, savedAt))
      }
      same(await keysOf(store), ['c', 'b', 'a'])
    },
    'takes it that a draft is not there': async (store) => {
      same(await store.remove('a'), { ok: true })
      same(await store.clear(), { ok: true })
    },
    'removes everything when it is cleared': async (store) => {
      await store.save(aDraft('a', 1000))
      await store.save(aDraft('b', 2000))
      await store.clear()
      same(await keysOf(store), [])
      same(await store.load('a'), { ok: true, draft: undefined })
    },
    'keeps what is saved after it was cleared': async (store) => {
      await store.save(aDraft('a', 1000))
      await Promise.all([store.clear(), store.save(aDraft('b', 2000))])
      same(await keysOf(store), ['b'])
    },
    'does not change what it was given, nor follows what becomes of it': async (store) => {
      const draft = aDraft('a', 1000)
      const before = JSON.stringify(draft)
      await store.save(draft)
      same(JSON.stringify(draft), before)
    },
    'keeps saves in their order, if it says so': async (store) => {
      if (store.keepsOrder !== true) return
      const times = Array.from({ length: 20 }, (_, index) => 1000 + index)
      await Promise.all(times.map((savedAt) => store.save(aDraft('a', savedAt))))
      same(await store.load('a'), { ok: true, draft: aDraft('a', 1019) })
    },
  }
  return Object.entries(cases).map(([name, run]) => ({ name, run: async () => run(await make()) }))
}

/** A draft with all that a draft may have. `savedAt` counts from a day of the year 2100, so that none expires. */
export function aDraft(key: string, savedAt: number): Draft {
  const value = {
    id: 'plan-1',
    name: `At ${savedAt}`,
    'a/b~c': ['é', '👧🏽', '\u2028', ''],
    n: [0, -1.5, true, null],
  }
  return {
    key,
    form: 'care-plan',
    record: 'plan-1',
    schemaVersion: '1-0-1',
    author: { id: 'w1', name: 'Ada', role: 'social-worker' },
    savedAt: Date.UTC(2100, 0, 1) + savedAt,
    value,
    base: { value: { id: 'plan-1', name: 'Sam' }, revision: '3' },
    changes: [
      { place: '/name', kind: 'value', was: 'Sam', now: `At ${savedAt}`, at: '2026-11-21T10:00:00.000Z' },
    ],
    conflicts: [{ id: '/name', place: '/name', kind: 'value', base: 'Sam', mine: 'S', theirs: 'T' }],
  }
}

async function keysOf(store: DraftStore): Promise<readonly string[]> {
  const listed = await store.list()
  if (!listed.ok) throw new Error(listed.message)
  return listed.entries.map(({ key }) => key)
}

function same(found: unknown, expected: unknown): void {
  if (!isSame(found, expected)) {
    throw new Error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
  }
}
