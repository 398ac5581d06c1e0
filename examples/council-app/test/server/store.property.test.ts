import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../server/json.ts'
import type { NewVersion, Store, VersionHead } from '../../server/store/store.ts'
import { onBothStores } from './support/stores.ts'

/** What somebody does: saves a record on the newest version they saw, on one that is older, or as a new one. */
interface Step {
  readonly id: string
  /** How many versions they missed. */
  readonly behind: number
  readonly words: string
  readonly events: number
  readonly user: string
}

const steps = fc.array(
  fc.record<Step>({
    id: fc.constantFrom('plan-a', 'plan-b', 'plan-c'),
    behind: fc.constantFrom(0, 0, 0, 1, 2, -1),
    words: fc.string({ unit: 'binary', maxLength: 20 }),
    events: fc.nat(3),
    user: fc.constantFrom('priya', 'sadie', ''),
  }),
  { maxLength: 25 },
)

/** What a store has to hold: plain lists. */
class Model {
  readonly versions = new Map<string, NewVersion[]>()
  #entries = 0

  next({ id, behind, words, events, user }: Step): NewVersion {
    const before = this.versions.get(id) ?? []
    const newEntries = Array.from({ length: events }, () => ({ id: `e-${++this.#entries}`, what: words }))
    const chronology = [...this.chronology(id), ...newEntries]
    return {
      id,
      form: 'care-plan',
      childId: `child of ${id}`,
      base: Math.max(0, before.length - behind),
      record: { id, words, chronology },
      at: new Date(Date.UTC(2026, 10, 21, 9, 0, this.#entries)).toISOString(),
      by: { user, name: user.toUpperCase(), role: 'social-worker' },
      changed: ['/words'],
      newEntries,
      action: user === '' ? null : 'write',
    }
  }

  /** Whether the version is taken. */
  take(version: NewVersion): boolean {
    const before = this.versions.get(version.id) ?? []
    if (version.base !== before.length) return false
    this.versions.set(version.id, [...before, version])
    return true
  }

  chronology(id: string): readonly JsonObject[] {
    return (this.versions.get(id) ?? []).flatMap(({ newEntries }) => newEntries)
  }
}

const told = ({ id, version, at, by, changed }: VersionHead) => ({ id, version, at, by, changed })

async function holds(store: Store, { versions }: Model): Promise<void> {
  const ids = [...versions.keys()].sort()
  expect((await store.heads()).map(({ id }) => id)).toEqual(ids)
  for (const id of ids) {
    const expected = versions.get(id) ?? []
    expect((await store.versions(id)).map(told)).toEqual(
      expected.map(({ at, by, changed }, place) => ({ id, version: place + 1, at, by, changed })),
    )
    for (const [place, { record }] of expected.entries()) {
      expect((await store.version(id, place + 1))?.record).toEqual(record)
    }
    const entries = expected.flatMap(({ newEntries }) => newEntries)
    expect((await store.chronology(id)).map(({ entry }) => entry)).toEqual(entries)
    for (const { broken } of await store.verify(id)) expect(broken).toBeUndefined()
  }
  const logged = [...versions.values()].flat().filter(({ action }) => action !== null)
  const audit = await store.verifyAudit()
  expect(audit.length).toBe(logged.length)
  expect(audit.broken).toBeUndefined()
}

const hashesOf = new Map<string, string[]>()

onBothStores((open, database) => {
  test('random histories give what plain lists give, and the same hashes in both databases', async () => {
    const heads: string[] = []
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const { store, again } = await open()
        const model = new Model()
        for (const step of history) {
          const version = model.next(step)
          const { ok } = await store.append(version)
          expect(ok).toBe(model.take(version))
        }
        await holds(store, model)
        // What another process finds is the same.
        await holds(await again(), model)
        heads.push((await store.verifyAudit()).head)
      }),
      { numRuns: 12, seed: 20261121 },
    )
    hashesOf.set(database, heads)
    expect(hashesOf.get('PostgreSQL') ?? heads).toEqual(hashesOf.get('SQLite'))
  })
})
