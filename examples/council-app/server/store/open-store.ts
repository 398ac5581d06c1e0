import { openPostgres } from './postgres.ts'
import { storeOver } from './sql-store.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** A store in PostgreSQL where an address is given, else in a file of SQLite. */
export const openStore = async (where: { databaseUrl?: string; file: string }): Promise<Store> =>
  storeOver(where.databaseUrl === undefined ? openSqlite(where.file) : await openPostgres(where.databaseUrl))
