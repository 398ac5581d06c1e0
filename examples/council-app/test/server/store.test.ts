import { expect, test } from 'vitest'
import type { JsonObject } from '../../server/json.ts'
import type { Author, NewVersion } from '../../server/store/store.ts'
import { onBothStores } from './support/stores.ts'

const priya: Author = { user: 'priya', name: 'Priya Nandra', role: 'social-worker' }
const event = (id: string): JsonObject => ({ id, what: 'Something happened' })

/** A version of a plan whose chronology has these entries, the last of them new. */
const planWith = (base: number, events: readonly string[], more: Partial<NewVersion> = {}): NewVersion => ({
  id: 'plan-1',
  form: 'care-plan',
  // A child has one plan.
  childId: more.id === undefined ? 'child-1' : `child of ${more.id}`,
  base,
  record: { id: 'plan-1', child: { id: 'child-1' }, chronology: events.map(event), note: `of ${base + 1}` },
  at: '2026-11-21T09:00:00.000Z',
  by: priya,
  changed: ['/chronology'],
  newEntries: events.slice(-1).map(event),
  action: 'write',
  ...more,
})

onBothStores((open, database) => {
  test('an empty store has nothing in it', async () => {
    const { store } = await open()
    expect(await store.heads()).toEqual([])
    expect(await store.latest('plan-1')).toBeUndefined()
    expect(await store.version('plan-1', 1)).toBeUndefined()
    expect(await store.versions('plan-1')).toEqual([])
    expect(await store.chronology('plan-1')).toEqual([])
    expect(await store.auditLog({ limit: 10 })).toEqual([])
    expect((await store.verify('plan-1')).map(({ length, broken }) => [length, broken])).toEqual([
      [0, undefined],
      [0, undefined],
    ])
  })

  test('versions are kept whole, one after the other, with who wrote them and when', async () => {
    const { store } = await open()
    const first = await store.append(planWith(0, ['e-1']))
    const second = await store.append(planWith(1, ['e-1', 'e-2'], { at: '2026-11-22T10:30:00.000Z' }))
    expect([first.ok, second.ok]).toEqual([true, true])
    expect(await store.version('plan-1', 1)).toMatchObject({
      version: 1,
      form: 'care-plan',
      childId: 'child-1',
      at: '2026-11-21T09:00:00.000Z',
      by: priya,
      changed: ['/chronology'],
      record: planWith(0, ['e-1']).record,
    })
    expect(await store.latest('plan-1')).toMatchObject({ version: 2, at: '2026-11-22T10:30:00.000Z' })
    expect((await store.versions('plan-1')).map(({ version }) => version)).toEqual([1, 2])
    expect((await store.heads()).map(({ id, version }) => [id, version])).toEqual([['plan-1', 2]])
    expect(
      (await store.chronology('plan-1')).map(({ sequence, entry, version }) => [sequence, entry.id, version]),
    ).toEqual([
      [1, 'e-1', 1],
      [2, 'e-2', 2],
    ])
    expect(await store.childrenBegunBy('priya')).toEqual(['child-1'])
    expect(await store.childrenBegunBy('sadie')).toEqual([])
  })

  test('a child has one care plan, whoever is quicker and however its number is written', async () => {
    const { store } = await open()
    const beginnings = ['child-1', 'CHILD-1', 'child-1'].map((childId, at) =>
      store.append(planWith(0, [], { id: `plan-${at}`, childId, action: 'create' })),
    )
    const done = await Promise.all(beginnings)
    const [begun] = done.flatMap((each) => (each.ok ? [each.head.id] : []))
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    for (const each of done) if (!each.ok) expect(each.current?.id).toBe(begun)
    expect(await store.append(planWith(0, [], { id: 'plan-9', childId: 'child-2' }))).toMatchObject({
      ok: true,
    })
    const pep = planWith(0, [], { id: 'pep-1', form: 'pep' })
    expect(await store.append(pep)).toMatchObject({ ok: true })
  })

  test('records are listed in the same order by both databases', async () => {
    const { store } = await open()
    for (const id of ['b', 'B', 'a-1', 'a.1', '10', '9'])
      await store.append(planWith(0, [], { id, form: 'pep' }))
    expect((await store.heads()).map(({ id }) => id)).toEqual(['10', '9', 'B', 'a-1', 'a.1', 'b'])
  })

  test('a version that was based on an older one is refused, and the newest is given back', async () => {
    const { store } = await open()
    await store.append(planWith(0, ['e-1']))
    await store.append(planWith(1, ['e-1', 'e-2']))
    const late = await store.append(planWith(1, ['e-1', 'e-3']))
    expect(late).toMatchObject({
      ok: false,
      current: { version: 2, record: planWith(1, ['e-1', 'e-2']).record },
    })
    expect(await store.append(planWith(0, ['e-4']))).toMatchObject({ ok: false, current: { version: 2 } })
    expect(await store.append(planWith(5, [], { id: 'none' }))).toEqual({ ok: false, current: undefined })
    expect(await store.chronology('plan-1')).toHaveLength(2)
  })

  test('of many who write at the same time one wins, from one process and from two', async () => {
    const { store, again } = await open()
    const other = await again()
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? store : other).append(planWith(0, [`e-${at}`]))),
    )
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await store.versions('plan-1')).toHaveLength(1)
    expect(await store.chronology('plan-1')).toHaveLength(1)
  })

  test('many writers of different records leave every chain whole', async () => {
    const { store, again } = await open()
    const other = await again()
    const ids = Array.from({ length: 30 }, (_, at) => `plan-${at}`)
    await Promise.all(ids.map((id, at) => (at % 2 === 0 ? store : other).append(planWith(0, ['e'], { id }))))
    expect(await store.verifyAudit()).toMatchObject({ length: 30 })
    expect((await store.verifyAudit()).broken).toBeUndefined()
  })

  test('a write that fails in the middle leaves nothing behind, and the next one goes well', async () => {
    const { store } = await open()
    const twice = planWith(0, ['e-1'], { at: null as unknown as string })
    await expect(store.append(twice)).rejects.toThrow()
    expect(await store.heads()).toEqual([])
    expect(await store.auditLog({ limit: 10 })).toEqual([])
    expect((await store.append(planWith(0, ['e-1']))).ok).toBe(true)
  })

  test('every letter comes back as it was written', async () => {
    const { store } = await open()
    const words = 'Zosia’s ‘łódź’ 🦊 \u0000 \ud800 "quoted" \\ \n $1 ? ; DROP TABLE versions; --'
    await store.append(planWith(0, [], { record: { id: 'plan-1', words }, newEntries: [] }))
    expect((await store.latest('plan-1'))?.record).toEqual({ id: 'plan-1', words })
  })

  test('the audit log is read from its end, in pages, and of one record', async () => {
    const { store } = await open()
    for (let at = 1; at <= 5; at++) {
      const id = at % 2 === 0 ? 'plan-2' : null
      await store.audit({ at: `2026-11-2${at}T09:00:00.000Z`, by: priya, action: 'read', id, version: at })
    }
    const numbers = async (query: Parameters<typeof store.auditLog>[0]) =>
      (await store.auditLog(query)).map(({ sequence }) => sequence)
    expect(await numbers({ limit: 2 })).toEqual([5, 4])
    expect(await numbers({ limit: 2, before: 4 })).toEqual([3, 2])
    expect(await numbers({ limit: 10, id: 'plan-2' })).toEqual([4, 2])
    expect((await store.auditLog({ limit: 1 }))[0]).toMatchObject({
      by: priya,
      action: 'read',
      id: null,
      version: 5,
    })
  })

  const refused = [
    "UPDATE versions SET body = '{}'",
    'DELETE FROM versions',
    "UPDATE chronology SET body = '{}'",
    'DELETE FROM chronology WHERE sequence = 2',
    "UPDATE audit SET user_name = 'Nobody'",
    'DELETE FROM audit',
    ...(database === 'SQLite'
      ? ['versions', 'chronology', 'audit'].map(
          (table) => `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
        )
      : ['TRUNCATE versions', 'TRUNCATE chronology', 'TRUNCATE audit']),
  ]
  test.each(refused)('the database itself refuses: %s', async (statement) => {
    const { store, sql } = await open()
    await store.append(planWith(0, ['e-1']))
    await store.append(planWith(1, ['e-1', 'e-2']))
    await expect(sql(statement)).rejects.toThrow(/only grows/)
    expect(await store.versions('plan-1')).toHaveLength(2)
  })

  const triggers = ['no_update', 'no_delete', 'no_replace', 'no_change', 'no_truncate']
  const tampered = [
    ['a version changed', 'UPDATE versions SET body = \'{"id":"plan-1"}\' WHERE version = 2', 'versions', 2],
    ['who wrote it changed', "UPDATE versions SET user_name = 'Nobody' WHERE version = 2", 'versions', 2],
    ['the day changed', "UPDATE versions SET written_at = '2020-01-01' WHERE version = 1", 'versions', 1],
    ['a version taken out', 'DELETE FROM versions WHERE version = 2', 'versions', 2],
    ['the first version taken out', 'DELETE FROM versions WHERE version = 1', 'versions', 1],
    ['an event changed', "UPDATE chronology SET body = '{}' WHERE sequence = 3", 'chronology', 3],
    ['an event taken out', 'DELETE FROM chronology WHERE sequence = 2', 'chronology', 2],
    ['the last event cut off', 'DELETE FROM chronology WHERE sequence = 4', 'chronology', 4],
    ['a hash changed', "UPDATE chronology SET hash = 'x' WHERE sequence = 1", 'chronology', 1],
  ] as const
  test.each(tampered)('the chains tell: %s', async (_, statement, chain, sequence) => {
    const { store, sql } = await open()
    const events = ['e-1', 'e-2', 'e-3', 'e-4']
    for (const [at] of events.entries()) await store.append(planWith(at, events.slice(0, at + 1)))
    for (const { broken } of await store.verify('plan-1')) expect(broken).toBeUndefined()
    await unlock(sql)
    await sql(statement)
    const found = (await store.verify('plan-1')).filter(({ broken }) => broken !== undefined)
    expect(found.map(({ chain: name, broken }) => [name, broken?.sequence])).toEqual([
      [`${chain} of plan-1`, sequence],
    ])
    expect(found[0]?.broken?.reason).toMatch(/\S/)
  })

  const tamperedLogs = [
    ['a line changed', "UPDATE audit SET user_name = 'Nobody' WHERE sequence = 2", 2],
    ['a line taken out', 'DELETE FROM audit WHERE sequence = 2', 2],
    ['the last version of a record cut off', 'DELETE FROM versions WHERE version = 4', 4],
  ] as const
  test.each(tamperedLogs)('the chain of the audit log tells: %s', async (_, statement, sequence) => {
    const { store, sql } = await open()
    const events = ['e-1', 'e-2', 'e-3', 'e-4']
    for (const [at] of events.entries()) await store.append(planWith(at, events.slice(0, at + 1)))
    expect((await store.verifyAudit()).broken).toBeUndefined()
    await unlock(sql)
    await sql(statement)
    expect((await store.verifyAudit()).broken?.sequence).toBe(sequence)
  })

  /** Takes away what keeps rows from being changed, as an administrator could. */
  async function unlock(sql: (statement: string) => Promise<void>) {
    for (const table of ['versions', 'chronology', 'audit']) {
      for (const trigger of triggers) {
        const on = database === 'PostgreSQL' ? ` ON ${table}` : ''
        await sql(`DROP TRIGGER IF EXISTS ${table}_${trigger}${on}`)
      }
    }
  }
})
