import { readFileSync } from 'node:fs'
import { inRepository } from '../root.ts'

/** What can decide a row: the record alone, the record in part, or only a person. */
export const checks = ['fully', 'partly', 'human'] as const
type Check = (typeof checks)[number]

/** One thing that law, guidance or practice asks: a row of the table that the rulebook was begun from. */
export interface WorkingRule {
  /** Its working name. A rule that covers it has the name in `also`. */
  readonly id: string
  readonly set: string
  readonly check: Check
  /** Names by which it went before. */
  readonly was: readonly string[]
}

const path = 'scripts/generate/data/working-rules.csv'

const isCheck = (text: string | undefined): text is Check => checks.some((check) => check === text)

/** Reads the rows of the table: `id,set,check,was`, the former names with spaces between them. */
export const parseWorkingRules = (csv: string): WorkingRule[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', set = '', check, was = ''] = line.split(',')
      if (id === '' || set === '' || !isCheck(check)) throw new Error(`${path}: "${line}" is not a row`)
      return { id, set, check, was: was.split(' ').filter((name) => name !== '') }
    })

/** The rows, in the order of the table. */
export const workingRules = (): WorkingRule[] => parseWorkingRules(readFileSync(inRepository(path), 'utf8'))

/** Every working name there is or was. */
export const workingNames = (rows: readonly WorkingRule[]): string[] => [
  ...new Set(rows.flatMap(({ id, was }) => [id, ...was])),
]
