/** Every row of these is written once. The databases refuse to change or remove one: see the triggers of each. */
export const growingTables = ['versions', 'chronology', 'audit'] as const

/** The columns that make a row of a table the only one of its kind. */
export const keysOf = {
  versions: ['record_id', 'version'],
  chronology: ['record_id', 'sequence'],
  audit: ['sequence'],
} as const satisfies Record<(typeof growingTables)[number], readonly string[]>

/**
 * The tables, in words that both databases know. `withoutOrder` is said of the tables that hold anonymous feedback among others:
 * in SQLite it leaves no trace of the order in which rows came.
 */
export const tableStatements = (withoutOrder: string): string[] => [
  `CREATE TABLE IF NOT EXISTS versions (
    record_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    form TEXT NOT NULL,
    child_id TEXT,
    written_at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_role TEXT NOT NULL,
    changed TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (record_id, version)
  ) ${withoutOrder}`,
  `CREATE TABLE IF NOT EXISTS chronology (
    record_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    written_at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_role TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (record_id, sequence)
  )`,
  `CREATE TABLE IF NOT EXISTS audit (
    sequence INTEGER NOT NULL PRIMARY KEY,
    written_at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_role TEXT NOT NULL,
    action TEXT NOT NULL,
    record_id TEXT,
    version INTEGER,
    proof TEXT,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  )`,
]
