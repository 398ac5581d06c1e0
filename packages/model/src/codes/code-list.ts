/** One code of a list, with the years in which it may be used. */
export interface Code {
  /** The code as it is stored, for example `C2`. */
  readonly code: string
  /** What it means, in plain words. */
  readonly label: string
  /** First year of use: a return year (`2024-25`) or a date (`2011-04-01`). Absent: from the start of the list. */
  readonly from?: string
  /** Last year of use. Absent: in use. A retired code can still be read, and is not offered for new entries. */
  readonly to?: string
  /** The code that took its place. */
  readonly replacedBy?: string
  /** A heading that a form may group it under. */
  readonly group?: string
  /** A limit on its use, in our words. */
  readonly note?: string
  /** True where no official text that was seen confirms the label: show it so. */
  readonly unconfirmed?: true
}

/** A dated list of codes, with the place it was taken from. */
export interface CodeList<C extends string = string> {
  /** The list's own name, for example `legal-status`. */
  readonly id: string
  /** What the list holds, as a form would head it. */
  readonly title: string
  /** Who publishes it, and what was read. */
  readonly source: string
  /** The licence of the source. Labels are written for this project. */
  readonly licence: string
  /** The day on which the list was compared with its source, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly codes: readonly (Code & { readonly code: C })[]
}

/** Declares a code list, and keeps its codes as a type. */
export function defineCodeList<const C extends string>(
  list: Omit<CodeList<C>, 'codes'> & { readonly codes: readonly (Code & { readonly code: C })[] },
): CodeList<C> {
  return list
}

/**
 * The entry of a code, or undefined where the list has none. Retired codes are found too. It is of the type of the list's own
 * entries: its code is one that a record may hold, and it has what only this list says.
 */
export function findCode<L extends CodeList>(list: L, code: string): L['codes'][number] | undefined {
  return list.codes.find((entry) => entry.code === code)
}
