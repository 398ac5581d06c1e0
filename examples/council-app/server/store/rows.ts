import type { FormId } from '@open-care-plan/schemas'
import type { JsonObject } from '../json.ts'
import type { Row } from './database.ts'
import type { Hashed, Link } from './hash-chain.ts'
import type { AuditAction, AuditLine, Author, ChronologyLink, Version, VersionHead } from './store.ts'

/** The columns that the hash of a row covers, in order. */
export const hashedColumns = {
  versions: [
    'record_id',
    'form',
    'child_id',
    'written_at',
    'user_id',
    'user_name',
    'user_role',
    'changed',
    'body',
  ],
  chronology: ['record_id', 'entry_id', 'version', 'written_at', 'user_id', 'user_name', 'user_role', 'body'],
  audit: ['written_at', 'user_id', 'user_name', 'user_role', 'action', 'record_id', 'version', 'proof'],
} as const

export type Table = keyof typeof hashedColumns

/** The column that numbers the rows of a chain. */
export const numberColumn = { versions: 'version', chronology: 'sequence', audit: 'sequence' } as const

export const text = (row: Row, column: string): string => String(row[column] ?? '')
export const number = (row: Row, column: string): number => Number(row[column])

const orNull = (row: Row, column: string): string | null =>
  typeof row[column] === 'string' ? row[column] : null

const authorOf = (row: Row): Author => ({
  user: text(row, 'user_id'),
  name: text(row, 'user_name'),
  role: text(row, 'user_role') as Author['role'],
})

export const headOf = (row: Row): VersionHead => ({
  id: text(row, 'record_id'),
  version: number(row, 'version'),
  form: text(row, 'form') as FormId,
  childId: orNull(row, 'child_id'),
  at: text(row, 'written_at'),
  by: authorOf(row),
  changed: JSON.parse(text(row, 'changed')) as string[],
  hash: text(row, 'hash'),
})

export const versionOf = (row: Row): Version => ({
  ...headOf(row),
  record: JSON.parse(text(row, 'body')) as JsonObject,
})

export const chronologyLinkOf = (row: Row): ChronologyLink => ({
  sequence: number(row, 'sequence'),
  entry: JSON.parse(text(row, 'body')) as JsonObject,
  version: number(row, 'version'),
  at: text(row, 'written_at'),
  by: authorOf(row),
  hash: text(row, 'hash'),
})

export const auditLineOf = (row: Row): AuditLine => ({
  sequence: number(row, 'sequence'),
  at: text(row, 'written_at'),
  by: authorOf(row),
  action: text(row, 'action') as AuditAction,
  id: orNull(row, 'record_id'),
  version: row.version === null ? null : number(row, 'version'),
  hash: text(row, 'hash'),
})

/** A row as a link of its chain. */
export const linkOf = (table: Table, row: Row): Link => ({
  sequence: number(row, numberColumn[table]),
  values: hashedColumns[table].map((column): Hashed => row[column] ?? null),
  previous: text(row, 'previous'),
  hash: text(row, 'hash'),
})
