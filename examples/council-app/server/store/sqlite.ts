import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Query, Row } from './database.ts'
import { growingTables, keysOf, tableStatements } from './tables.ts'

/**
 * Opens SQLite in a file, or in memory as `:memory:`. What was written is on the disk before `write` answers, so that a process
 * that is killed loses nothing it has answered for.
 */
export function openSqlite(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const connection = new DatabaseSync(file)
  connection.exec('PRAGMA busy_timeout = 5000')
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec('PRAGMA synchronous = FULL')
  for (const statement of [...tableStatements('WITHOUT ROWID'), ...triggers()]) connection.exec(statement)
  // From here on whoever waits for another writer lets the rest of the process go on: see `begin`.
  connection.exec('PRAGMA busy_timeout = 0')

  const query: Query = async (statement, ...values) => connection.prepare(statement).all(...values) as Row[]

  // There is one connection: whoever comes while a transaction is open waits until it has ended.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work)
    last = done.catch(() => undefined)
    return done
  }

  return {
    read: (work) => inTurn(() => work(query)),
    write: (work) =>
      inTurn(async () => {
        await begin(connection)
        try {
          const result = await work(query)
          connection.exec('COMMIT')
          return result
        } catch (error) {
          connection.exec('ROLLBACK')
          throw error
        }
      }),
    close: () => inTurn(async () => connection.close()),
  }
}

/** How long a writer waits for those of other processes, in milliseconds. */
const patience = 10_000

/** Begins a transaction, once every other writer has ended theirs. */
async function begin(connection: DatabaseSync): Promise<void> {
  for (let waited = 0; ; waited += 5) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && error.errcode === busy
      if (!isBusy || waited > patience) throw error
    }
    await sleep(5)
  }
}

/** SQLITE_BUSY */
const busy = 5

/** A row may be inserted where there is none yet (so that `INSERT OR REPLACE` is refused too), and nothing else. */
const triggers = (): string[] =>
  growingTables.flatMap((table) => {
    const refuse = `BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`
    const same = keysOf[table].map((key) => `${key} = NEW.${key}`).join(' AND ')
    return [
      `CREATE TRIGGER IF NOT EXISTS ${table}_no_update BEFORE UPDATE ON ${table} ${refuse}`,
      `CREATE TRIGGER IF NOT EXISTS ${table}_no_delete BEFORE DELETE ON ${table} ${refuse}`,
      `CREATE TRIGGER IF NOT EXISTS ${table}_no_replace BEFORE INSERT ON ${table}
        WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${same}) ${refuse}`,
    ]
  })
