/** A value of a column. */
export type Column = string | number | null

export type Row = Readonly<Record<string, Column>>

/** Runs one statement; each `?` in it is one of the values. */
export type Query = (statement: string, ...values: readonly Column[]) => Promise<Row[]>

/** What the store asks of a database: the statements are the same for SQLite and PostgreSQL. */
export interface Database {
  /** Runs statements that only read. */
  read<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Runs statements as one, after every other `write` and before the next: all of them hold, or none. */
  write<T>(work: (query: Query) => Promise<T>): Promise<T>
  close(): Promise<void>
}
