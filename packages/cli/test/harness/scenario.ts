/** One behaviour of the program: what is there, how it is called, and everything that comes of it. */
export interface Scenario {
  /** The behaviour, in a sentence. */
  readonly about: string
  /** `fixture`: the report is test/fixtures/report.ts whatever the plan. Otherwise the real rules. */
  readonly rules?: 'fixture'
  readonly args: readonly string[]
  readonly files?: Readonly<Record<string, ScenarioFile>>
  readonly stdin?: string
  /** The width of the terminal that standard output is; absent: it is none. */
  readonly terminal?: number
  readonly env?: Readonly<Record<string, string>>
  readonly status: 0 | 1 | 2
  /** Absent: nothing is written there. */
  readonly stdout?: Expected
  readonly stderr?: Expected
  /** Files afterwards; `null`: there is none. */
  readonly after?: Readonly<Record<string, Expected | null>>
}

/**
 * What a file holds: text; lines; any other JSON value under `json`; an example record, with the values at some JSON Pointers set
 * otherwise, or taken out where they are null; or bytes, a size, nesting, a folder.
 */
export type ScenarioFile =
  | string
  | readonly string[]
  | { readonly json: unknown }
  | { readonly record: string; readonly set?: Readonly<Record<string, unknown>> }
  | { readonly bytes: readonly number[] }
  | { readonly megabytes: number }
  | { readonly nested: number }
  | { readonly folder: true }

/** What is written: all of its lines; or what its lines contain, in this order, and do not contain. */
export type Expected =
  | readonly string[]
  | { readonly contains: readonly string[]; readonly without?: readonly string[] }
  | { readonly json: unknown }
