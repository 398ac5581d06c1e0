import { readCarePlan, readPathwayPlan } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { checkCarePlan, checkPathwayPlan } from '../src/index.ts'
import { collectCases } from './collect-cases.ts'
import { turned } from './turned.ts'

// “The latest” is where order slips in: two items of one day, or several without any. Plans of the shape of the model seldom
// have them in the part that a rule looks at, so these are made from the named cases of each rule, two by two.

type Members = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isItem = (value: unknown): value is Members => isPart(value) && typeof value.id === 'string'

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** What is done to the days of the items of a list. */
const days = {
  'as they are': (items: readonly Members[]) => items,
  'taken out': (items: readonly Members[]) =>
    items.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => !isDay(value)))),
  'all one': (items: readonly Members[]) => {
    const first = new Map<string, unknown>()
    const ofFirst = (name: string, value: unknown) => {
      if (!first.has(name)) first.set(name, value)
      return first.get(name)
    }
    return items.map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([name, value]) => [name, isDay(value) ? ofFirst(name, value) : value]),
      ),
    )
  },
} as const

/** One document with the items of the lists of another added to its own. */
function merged(one: unknown, other: unknown, how: keyof typeof days): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const added = other.map((item: unknown) =>
      isItem(item) ? { ...item, id: `${String(item.id)}-x` } : item,
    )
    const all = [...(one as unknown[]), ...added]
    return all.every(isItem) ? days[how](all) : one
  }
  if (!isPart(one) || !isPart(other)) return one
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      name === 'child' ? value : merged(value, other[name], how),
    ]),
  )
}

/** What is said of a document; undefined where it is none that one plan's rules read. */
function said(document: unknown, asAt: string): string[] | undefined {
  const check = [
    [readCarePlan, checkCarePlan],
    [readPathwayPlan, checkPathwayPlan],
  ] as const
  for (const [read, checkIt] of check) {
    const found = read(document)
    if (!found.ok) continue
    const { findings } = checkIt(found.record as never, { asAt })
    return findings.map(({ ruleId, outcome, message }) => `${ruleId} ${outcome} ${message}`).sort()
  }
  return undefined
}

const casesOfRules = [...(await collectCases()).values()]

test.each(Object.keys(days) as (keyof typeof days)[])(
  'items of two named cases in one list, with their days %s, in another order',
  { timeout: 110_000 },
  (how) => {
    let judged = 0
    for (const cases of casesOfRules) {
      for (const [at, { documents, asAt, name }] of cases.entries()) {
        for (const next of [1, 2]) {
          const document = merged(documents, cases[(at + next) % cases.length]?.documents, how)
          const expected = said(document, asAt)
          if (expected === undefined) continue
          judged++
          expect([name, said(turned(document, 1), asAt)]).toEqual([name, expected])
        }
      }
    }
    expect(judged).toBeGreaterThan(3000)
  },
)
