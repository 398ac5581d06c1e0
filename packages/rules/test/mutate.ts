import { readFileSync } from 'node:fs'
import type { CarePlanRecord, Outcome, Report } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { checkCarePlan, type Profile } from '../src/index.ts'
import { withoutWording } from './without-wording.ts'

/** The whole records of examples/records that are changed here. */
export type RecordName =
  | 'baby-in-proceedings'
  | 'nine-year-old'
  | 'placed-with-parents'
  | 'seventeen-leaving-care'
  | 'siblings-eldest'
  | 'siblings-middle'
  | 'unaccompanied-sixteen-year-old'

/** Changes a copy of a record. Throws where there is nothing to change, so that no change is made in vain. */
export type Change = (record: object) => void

/** What a reader would now find: the rule, `fail` or `needsReview`, and the place, in which an item of a list goes by its id. */
export type Found = readonly [rule: string, outcome: 'fail' | 'needsReview', path: string]

/** One change to a whole record, and everything that a careful reader of the law would say differently because of it. */
export interface Mutation {
  readonly name: string
  readonly record: RecordName
  /** What the record has to be first for the change to have its say; the record with this is what is compared with. */
  readonly given?: readonly Change[]
  readonly change: readonly Change[]
  /** The day of the check after the change; 21 November 2026 unless given, as it always is before. */
  readonly asAt?: string
  /** What it is checked with; the profile of England without advice on wording unless given. */
  readonly profile?: Profile
  /** Every finding that is open now and was not before. */
  readonly opens: readonly Found[]
  /** Every finding that was open before and no longer is. */
  readonly settles?: readonly Found[]
  /** The points whose outcome changes, and to what. All others stay. */
  readonly points: Readonly<Record<number, Outcome>>
}

/** The day of the records. */
export const today = '2026-11-21'

const texts = new Map<RecordName, string>()

/** A fresh copy of a record. */
export function readRecord(name: RecordName): CarePlanRecord {
  const text =
    texts.get(name) ??
    readFileSync(new URL(`../../../examples/records/${name}.json`, import.meta.url), 'utf8')
  texts.set(name, text)
  return JSON.parse(text) as CarePlanRecord
}

/** A copy of a record with changes. */
export function changed(name: RecordName, ...changes: readonly Change[]): CarePlanRecord {
  const plan = readRecord(name)
  for (const change of changes) change(plan)
  return plan
}

type Parent = Record<string, unknown>

const stepsOf = (path: string) => path.slice(1).split('/')

/** The member of a list that has the id, or the member of an object. */
const nameIn = (parent: unknown, step: string): string => {
  if (!Array.isArray(parent)) return step
  const at = parent.findIndex((item) => (item as { id?: unknown }).id === step)
  return at < 0 ? step : String(at)
}

/** Walks to the parent of a place, by ids or positions. */
function parentOf(plan: object, path: string): { parent: Parent; name: string } {
  const steps = stepsOf(path)
  let at: unknown = plan
  for (const step of steps.slice(0, -1)) {
    at = (at as Parent)[nameIn(at, step)]
    if (typeof at !== 'object' || at === null) throw new Error(`There is no ${step} on the way to ${path}`)
  }
  return { parent: at as Parent, name: nameIn(at, steps.at(-1) as string) }
}

function listAt(plan: object, path: string): unknown[] {
  const { parent, name } = parentOf(plan, path)
  const list = parent[name]
  if (!Array.isArray(list)) throw new Error(`There is no list at ${path}`)
  return list
}

/** Writes a value in the place of another, or where there was none. */
export const set =
  (path: string, value: unknown): Change =>
  (plan) => {
    const { parent, name } = parentOf(plan, path)
    if (JSON.stringify(parent[name]) === JSON.stringify(value)) throw new Error(`${path} is so already`)
    if (Array.isArray(parent) && !(name in parent)) throw new Error(`There is no ${path}`)
    // A copy, so that a later change to it stays in this one record.
    parent[name] = structuredClone(value)
  }

/** Leaves the text there, and nothing in it. */
export const blank = (path: string): Change => set(path, '   ')

/** Takes a member of an object, or an item of a list, out. */
export const remove =
  (...paths: readonly string[]): Change =>
  (plan) => {
    for (const path of paths) {
      const { parent, name } = parentOf(plan, path)
      if (!(name in parent)) throw new Error(`There is no ${path} to remove`)
      if (Array.isArray(parent)) parent.splice(Number(name), 1)
      else delete parent[name]
    }
  }

/** Adds items at the end of a list. */
export const append =
  (path: string, ...items: readonly unknown[]): Change =>
  (plan) => {
    listAt(plan, path).push(...structuredClone(items))
  }

/** Turns a list round. */
export const reverse =
  (path: string): Change =>
  (plan) => {
    const list = listAt(plan, path)
    if (list.length < 2) throw new Error(`${path} is too short to turn round`)
    list.reverse()
  }

/** Moves every date of the record back by whole years. */
export const yearsEarlier =
  (years: number): Change =>
  (plan) => {
    const moved = JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
      typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value)
        ? `${Number(value.slice(0, 4)) - years}${value.slice(4)}`
        : value,
    ) as object
    Object.assign(plan, moved)
  }

/** A path with positions in the place of ids, as findings have it. */
function positioned(plan: object, path: string): string {
  if (path === '') return ''
  let at: unknown = plan
  return stepsOf(path)
    .map((step) => {
      const name = nameIn(at, step)
      at = typeof at === 'object' && at !== null ? (at as Parent)[name] : undefined
      return `/${name}`
    })
    .join('')
}

/** What is open in a report, but for the points, which gather it. */
export const openIn = ({ findings }: Pick<Report, 'findings'>) =>
  findings
    .filter(
      ({ ruleId, outcome }) =>
        !ruleId.startsWith('legal-checklist/') && (outcome === 'fail' || outcome === 'needsReview'),
    )
    .map(({ ruleId, outcome, path }) => `${outcome} ${ruleId} ${path}`)
    .sort()

const pointsOf = ({ checklist }: Report) =>
  Object.fromEntries(checklist.map(({ number, outcome }) => [number, outcome]))

/** What is in one list more often than in the other. */
export function without(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those]
  return these.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What is expected to be found, as a report of the record has it. */
export const lines = (plan: object, found: readonly Found[] = []) =>
  found.map(([rule, outcome, path]) => `${outcome} ${rule} ${positioned(plan, path)}`).sort()

/** Tests a table of changes: what opens, what settles, and which of the 18 points move, and nothing else. */
export function testMutations(subject: string, mutations: readonly Mutation[]): void {
  describe(subject, () => {
    test.each(mutations)(
      '$record: $name',
      ({ record, given = [], change, asAt = today, profile = withoutWording, ...expected }) => {
        const before = changed(record, ...given)
        const after = changed(record, ...given, ...change)
        const was = checkCarePlan(before, { asAt: today, profile })
        const is = checkCarePlan(after, { asAt, profile })
        expect(is.issues).toEqual([])
        expect({
          opens: without(openIn(is), openIn(was)),
          settles: without(openIn(was), openIn(is)),
          points: pointsOf(is),
        }).toEqual({
          opens: lines(after, expected.opens),
          settles: lines(before, expected.settles),
          points: { ...pointsOf(was), ...expected.points },
        })
        for (const number of Object.keys(expected.points)) {
          expect(pointsOf(was)[number], `point ${number} before`).not.toBe(expected.points[Number(number)])
        }
      },
    )
  })
}
