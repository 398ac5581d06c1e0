import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../json.ts'
import type { Column, Database, Query, Row } from './database.ts'
import { type BrokenLink, type ChainCheck, checkChain, linkHash } from './hash-chain.ts'
import {
  auditLineOf,
  chronologyLinkOf,
  hashedColumns,
  headOf,
  linkOf,
  number,
  numberColumn,
  type Table,
  text,
  versionOf,
} from './rows.ts'
import type { Appended, AuditEntry, Author, NewVersion, Store, Version } from './store.ts'

const headColumns =
  'record_id, version, form, child_id, written_at, user_id, user_name, user_role, changed, hash'

/** A store over a database. */
export function storeOver(database: Database): Store {
  const rows = (statement: string, ...values: Column[]): Promise<Row[]> =>
    database.read((query) => query(statement, ...values))
  const first = async (statement: string, ...values: Column[]) => (await rows(statement, ...values))[0]

  return {
    heads: async () =>
      (
        await rows(
          `SELECT ${headColumns} FROM versions AS v
            WHERE version = (SELECT MAX(version) FROM versions WHERE record_id = v.record_id)`,
        )
      )
        .map(headOf)
        // Databases order letters each in their own way.
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    latest: async (id) => {
      const row = await first('SELECT * FROM versions WHERE record_id = ? ORDER BY version DESC LIMIT 1', id)
      return row && versionOf(row)
    },
    version: async (id, version) => {
      const row = await first('SELECT * FROM versions WHERE record_id = ? AND version = ?', id, version)
      return row && versionOf(row)
    },
    versions: async (id) =>
      (await rows(`SELECT ${headColumns} FROM versions WHERE record_id = ? ORDER BY version`, id)).map(
        headOf,
      ),
    childrenBegunBy: async (user) =>
      (
        await rows(
          "SELECT child_id FROM versions WHERE form = 'care-plan' AND version = 1 AND user_id = ? ORDER BY child_id",
          user,
        )
      ).map((row) => text(row, 'child_id')),
    append: (version) => database.write((query) => append(query, version)),
    chronology: async (id) =>
      (await rows('SELECT * FROM chronology WHERE record_id = ? ORDER BY sequence', id)).map(
        chronologyLinkOf,
      ),
    audit: (entry) => database.write((query) => addToAudit(query, entry, null)),
    auditLog: async ({ limit, before = 2_147_483_647, id }) => {
      const which = id === undefined ? '' : 'AND record_id = ?'
      const found = await rows(
        `SELECT * FROM audit WHERE sequence < ? ${which} ORDER BY sequence DESC LIMIT ?`,
        ...[before, ...(id === undefined ? [] : [id]), limit],
      )
      return found.map(auditLineOf)
    },
    verify: (id) => database.read((query) => verifyRecord(query, id)),
    verifyAudit: () => database.read(verifyAudit),
    close: () => database.close(),
  }
}

async function append(query: Query, version: NewVersion): Promise<Appended> {
  const { id, at, by, action } = version
  const [row] = await query('SELECT * FROM versions WHERE record_id = ? ORDER BY version DESC LIMIT 1', id)
  const current = row && versionOf(row)
  if ((current?.version ?? 0) !== version.base) return { ok: false, current }
  const other = version.base === 0 ? await planOfChild(query, version) : undefined
  if (other !== undefined) return { ok: false, current: other }

  const saved = await insert(query, 'versions', chainOf('versions', id), version.base + 1, row, {
    record_id: id,
    form: version.form,
    child_id: version.childId,
    written_at: at,
    ...columnsOf(by),
    changed: JSON.stringify(version.changed),
    body: JSON.stringify(version.record),
  })
  await addToChronology(query, version)
  if (action !== null) {
    await addToAudit(query, { at, by, action, id, version: version.base + 1 }, text(saved, 'hash'))
  }
  return { ok: true, head: headOf(saved) }
}

/** The care plan that the child of a new one has already. Looked for in the transaction that writes: two may begin one at once. */
async function planOfChild(query: Query, { form, childId }: NewVersion): Promise<Version | undefined> {
  if (form !== 'care-plan' || childId === null) return undefined
  const [row] = await query(
    "SELECT * FROM versions WHERE form = 'care-plan' AND version = 1 AND LOWER(child_id) = LOWER(?)",
    childId,
  )
  return row && versionOf(row)
}

async function addToChronology(query: Query, version: NewVersion): Promise<void> {
  const { id, at, by, newEntries } = version
  if (newEntries.length === 0) return
  let [last] = await query('SELECT * FROM chronology WHERE record_id = ? ORDER BY sequence DESC LIMIT 1', id)
  for (const entry of newEntries) {
    const sequence = last === undefined ? 1 : number(last, 'sequence') + 1
    last = await insert(query, 'chronology', chainOf('chronology', id), sequence, last, {
      record_id: id,
      entry_id: String(entry.id),
      version: version.base + 1,
      written_at: at,
      ...columnsOf(by),
      body: JSON.stringify(entry),
    })
  }
}

async function addToAudit(query: Query, entry: AuditEntry, proof: string | null): Promise<void> {
  const { at, by, action, id, version } = entry
  const [last] = await query('SELECT * FROM audit ORDER BY sequence DESC LIMIT 1')
  await insert(query, 'audit', 'audit', last === undefined ? 1 : number(last, 'sequence') + 1, last, {
    written_at: at,
    ...columnsOf(by),
    action,
    record_id: id,
    version,
    proof,
  })
}

const columnsOf = ({ user, name, role }: Author) => ({ user_id: user, user_name: name, user_role: role })

/** The name of a chain: a row that is moved to another record no longer fits. */
const chainOf = (table: Table, id: string): string => `${table} of ${id}`

/** Writes one row, linked to the one before it. */
async function insert(
  query: Query,
  table: Table,
  chain: string,
  sequence: number,
  before: Row | undefined,
  columns: Readonly<Record<string, Column>>,
): Promise<Row> {
  const previous = before === undefined ? '' : text(before, 'hash')
  const values = hashedColumns[table].map((column) => columns[column] ?? null)
  const row: Row = {
    ...columns,
    [numberColumn[table]]: sequence,
    previous,
    hash: linkHash(chain, sequence, previous, values),
  }
  const names = Object.keys(row)
  await query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(row),
  )
  return row
}

async function verifyRecord(query: Query, id: string): Promise<ChainCheck[]> {
  const versions = await query('SELECT * FROM versions WHERE record_id = ? ORDER BY version', id)
  const events = await query('SELECT * FROM chronology WHERE record_id = ? ORDER BY sequence', id)
  const ofVersions = checkChain(
    chainOf('versions', id),
    versions.map((row) => linkOf('versions', row)),
  )
  const ofEvents = checkChain(
    chainOf('chronology', id),
    events.map((row) => linkOf('chronology', row)),
  )
  const latest = versions.at(-1)
  const broken = ofEvents.broken ?? (latest && againstRecord(versionOf(latest).record, events))
  return [ofVersions, broken === undefined ? ofEvents : { ...ofEvents, broken }]
}

/** The chronology in the record itself has to be that of the chain: it shows what was cut off the end of either. */
function againstRecord(record: JsonObject, events: readonly Row[]): BrokenLink | undefined {
  const listed = Array.isArray(record.chronology) ? (record.chronology as readonly JsonObject[]) : []
  const byId = new Map(listed.map((entry) => [String(entry.id), entry]))
  for (const row of events) {
    const sequence = number(row, 'sequence')
    const entry = byId.get(text(row, 'entry_id'))
    if (!isDeepStrictEqual(entry, JSON.parse(text(row, 'body')))) {
      return { sequence, reason: `Number ${sequence} is not in the record as it was written` }
    }
  }
  return listed.length === events.length
    ? undefined
    : { sequence: events.length + 1, reason: 'The record has entries that the chain does not have' }
}

async function verifyAudit(query: Query): Promise<ChainCheck> {
  const rows = await query('SELECT * FROM audit ORDER BY sequence')
  const check = checkChain(
    'audit',
    rows.map((row) => linkOf('audit', row)),
  )
  if (check.broken !== undefined) return check
  const versions = await query('SELECT record_id, version, hash FROM versions')
  const hashes = new Map(versions.map((row) => [`${row.record_id} ${row.version}`, row.hash]))
  const lost = rows.find(
    (row) => row.proof !== null && hashes.get(`${row.record_id} ${row.version}`) !== row.proof,
  )
  if (lost === undefined) return check
  const reason = `Version ${lost.version} of ${lost.record_id} is gone, or is not the one that was written`
  return { ...check, broken: { sequence: number(lost, 'sequence'), reason } }
}
