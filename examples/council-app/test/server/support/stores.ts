import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { openPostgres } from '../../../server/store/postgres.ts'
import { storeOver } from '../../../server/store/sql-store.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import type { Store } from '../../../server/store/store.ts'
import { type Cluster, noPostgres, startPostgres } from './postgres.ts'

/** A new, empty store, and a way past it. */
interface OpenStore {
  readonly store: Store
  /** Runs a statement as somebody who has got hold of the database. */
  sql(statement: string): Promise<void>
  /** Opens the same records once more, as another process does. */
  again(): Promise<Store>
}

/** `brief` where nobody looks past the store: then SQLite need not wait for the disk. */
export type Open = (how?: 'brief') => Promise<OpenStore>

/** The same tests over SQLite and over PostgreSQL. Those over PostgreSQL are skipped, by name, where there is none. */
export function onBothStores(tests: (open: Open, database: 'SQLite' | 'PostgreSQL') => void): void {
  const done: (() => Promise<void> | void)[] = []
  afterEach(async () => {
    for (const close of done.splice(0).reverse()) await close()
  })

  const keep = (store: Store): Store => {
    done.push(() => store.close())
    return store
  }

  describe('SQLite', () => {
    tests(async (how) => {
      const folder = mkdtempSync(join(tmpdir(), 'council-app-'))
      const file = how === 'brief' ? ':memory:' : join(folder, 'test.sqlite')
      done.push(() => rmSync(folder, { recursive: true }))
      return {
        store: keep(storeOver(openSqlite(file))),
        again: async () => keep(storeOver(openSqlite(file))),
        sql: async (statement) => {
          const connection = new DatabaseSync(file)
          try {
            connection.exec(statement)
          } finally {
            connection.close()
          }
        },
      }
    }, 'SQLite')
  })

  describe.skipIf(noPostgres !== undefined)(`PostgreSQL${noPostgres ? ` (${noPostgres})` : ''}`, () => {
    let cluster: Cluster
    beforeAll(async () => {
      cluster = await startPostgres()
    }, 60_000)
    afterAll(() => cluster.stop())

    tests(async () => {
      const schema = `test_${randomBytes(6).toString('hex')}`
      const run = async (statement: string) => {
        const client = new pg.Client({ connectionString: cluster.url, options: `-c search_path=${schema}` })
        await client.connect()
        try {
          await client.query(statement)
        } finally {
          await client.end()
        }
      }
      const store = storeOver(await openPostgres(cluster.url, schema))
      done.push(() => run(`DROP SCHEMA ${schema} CASCADE`))
      return {
        store: keep(store),
        again: async () => keep(storeOver(await openPostgres(cluster.url, schema))),
        sql: run,
      }
    }, 'PostgreSQL')
  })
}
