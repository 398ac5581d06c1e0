import { openPostgres } from './postgres.ts'
import { storeOver } from './sql-store.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** Where records are kept. */
export interface Place {
  /** The file of SQLite, where no PostgreSQL is named. */
  readonly file: string
  readonly databaseUrl?: string
  readonly databaseSchema?: string
}

/** A store in PostgreSQL where an address is given, else in a file of SQLite. */
export const openStore = async ({ file, databaseUrl, databaseSchema }: Place): Promise<Store> =>
  storeOver(databaseUrl === undefined ? openSqlite(file) : await openPostgres(databaseUrl, databaseSchema))
