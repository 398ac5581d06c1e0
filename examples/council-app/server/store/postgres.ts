import pg from 'pg'
import type { Database, Query, Row } from './database.ts'
import { growingTables, tableStatements } from './tables.ts'

/** The number by which writers wait for each other, in this app and in every other process of it. */
const writersTurn = 7_310_442

/**
 * Opens PostgreSQL by its address. The tables stand in a schema of their own, `council_app` where no other is named: it is made
 * where it is missing.
 *
 * @throws RangeError where the name of the schema is not made of small letters, digits and underscores.
 */
export async function openPostgres(address: string, schema = 'council_app'): Promise<Database> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema))
    throw new RangeError(`"${schema}" cannot be the name of a schema`)
  const pool = new pg.Pool({ connectionString: address, max: 5, options: `-c search_path=${schema}` })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)

  const queryOf =
    (client: pg.PoolClient): Query =>
    async (statement, ...values) => {
      let place = 0
      const { rows } = await client.query<Row>(
        statement.replaceAll('?', () => `$${++place}`),
        [...values],
      )
      return rows
    }

  const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let failed: Error | undefined
    try {
      return await work(client)
    } catch (error) {
      failed = error instanceof Error ? error : new Error(String(error))
      throw error
    } finally {
      // A connection in doubt is closed, not lent again.
      client.release(failed)
    }
  }

  const database: Database = {
    read: (work) => withClient((client) => work(queryOf(client))),
    write: (work) =>
      withClient(async (client) => {
        const query = queryOf(client)
        await query('BEGIN')
        await query('SELECT pg_advisory_xact_lock(?)', writersTurn)
        const result = await work(query)
        await query('COMMIT')
        return result
      }),
    close: () => pool.end(),
  }
  try {
    await database.write(async (query) => {
      for (const statement of setUp(schema)) await query(statement)
    })
  } catch (error) {
    await pool.end()
    throw error
  }
  return database
}

const setUp = (schema: string): string[] => [
  `CREATE SCHEMA IF NOT EXISTS ${schema}`,
  ...tableStatements(''),
  `CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$`,
  ...growingTables.flatMap((table) => [
    `CREATE OR REPLACE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION only_grows()`,
    `CREATE OR REPLACE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION only_grows()`,
  ]),
]
