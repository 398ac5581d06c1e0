import type { Code } from './code-list.ts'

/** What an authority was before, under the same DfE number. */
export interface EarlierAuthority {
  readonly onsCode: string
  /** Absent where the kind has not changed. */
  readonly kind?: string
  /** Last day of that ONS code. */
  readonly to: string
}

/**
 * An authority with duties to looked-after children. The DfE number is the key: it stays when a boundary moves, and the
 * ONS code does not.
 */
export interface LocalAuthority extends Code {
  readonly onsCode: string
  readonly kind: string
  readonly region: string
  /** ONS codes that stood before the present one. */
  readonly earlier?: readonly EarlierAuthority[]
}

type Row<C extends string> = Omit<LocalAuthority, 'region' | 'code'> & { readonly code: C }

/** Puts the region on each row, and keeps the numbers as a type. */
export const inRegion = <const C extends string>(region: string, rows: readonly Row<C>[]) =>
  rows.map((row) => ({ ...row, region }))
