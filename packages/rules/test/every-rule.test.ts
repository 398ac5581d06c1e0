import { existsSync } from 'node:fs'
import { isCalendarDate } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../../../scripts/generate/root.ts'
import { ruleFiles } from '../../../scripts/generate/rule-index.ts'
import { workingNames, workingRules } from '../../../scripts/generate/rulebook/working-rules.ts'
import { outcomesOf } from '../src/catalogue.ts'
import { type AnyRule, type DecidingRule, type Point, ruleSets } from '../src/engine/rule.ts'
import { allRules } from '../src/generated/all-rules.ts'
import { rulePage } from '../src/pages/index.ts'
import { collectCases } from './collect-cases.ts'

const files = await Promise.all(
  ruleFiles().map(async ({ set, name }) => {
    const file = new URL(`../src/rules/${set}/${name}.ts`, import.meta.url)
    const { rule } = (await import(file.href)) as { rule: AnyRule }
    return { set, name, rule }
  }),
)
const every = files.map(({ rule }) => rule)
const rules = every.filter((rule): rule is DecidingRule => rule.type !== 'point')
const points = every.filter((rule): rule is Point => rule.type === 'point')
const cases = await collectCases()
const workingIds = workingNames(workingRules())

const casesOf = ({ id }: DecidingRule) => cases.get(id) ?? []
const repeated = <T>(of: readonly T[]) => of.filter((each, at) => of.indexOf(each) < at)

describe('the whole', () => {
  test('the generated list has every rule: if not, run `pnpm generate`', () => {
    expect(allRules.map(({ id }) => id)).toEqual(every.map(({ id }) => id))
  })

  test('ids and working names are each used once', () => {
    expect(repeated(every.flatMap(({ id, also = [] }) => [id, ...also]))).toEqual([])
  })

  test('no two rules of a set have the same title', () => {
    expect(repeated(every.map(({ set, title }) => `${set}: ${title}`))).toEqual([])
  })

  test('there are 18 points, numbered 1 to 18', () => {
    expect(points.map((point) => point.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, at) => at + 1),
    )
  })
})

describe.each(files)('$set/$name', ({ set, name, rule }) => {
  test('is named by its file, and stands in a set that exists', () => {
    expect(rule.id).toBe(`${set}/${name}`)
    expect(ruleSets).toContain(rule.set)
    expect(rule.type === 'point').toBe(set === 'legal-checklist')
  })

  test('has every word that its page needs', () => {
    expect(rule.title).toMatch(/^\p{Lu}.*[^.\s]$/u)
    for (const sentence of [rule.requirement, rule.why, rule.doesNotJudge]) {
      expect(sentence).toMatch(/^“?\p{Lu}.+\.$/u)
    }
  })

  test('says "must" exactly where it is law, and "should" exactly where it is guidance', () => {
    expect(/\bmust\b/i.test(rule.requirement), rule.requirement).toBe(rule.force === 'must')
    expect(/\bshould\b/i.test(rule.requirement), rule.requirement).toBe(rule.force === 'should')
  })

  test('cites a source, and its dates are days in order', () => {
    expect(rule.citation.map(({ source }) => source.trim()).filter((source) => source !== '')).not.toEqual([])
    const { from, to } = rule.inForce ?? {}
    for (const day of [from, to]) if (day !== undefined) expect(isCalendarDate(day), day).toBe(true)
    if (from !== undefined && to !== undefined) expect(from <= to).toBe(true)
  })

  test('never fails a plan for as long as its citation is to be confirmed', () => {
    expect(rule.standing === 'unconfirmed' && outcomesOf(rule).includes('fail')).toBe(false)
  })

  test('has only working names of the source table', () => {
    for (const also of rule.also ?? []) expect(workingIds).toContain(also)
  })

  test('writes British English, and no word that GOV.UK would not', () => {
    const messages = rule.type === 'point' ? [] : Object.values(rule.messages)
    for (const text of [rule.title, rule.requirement, rule.why, rule.doesNotJudge, ...messages]) {
      expect(text).not.toMatch(americanSpelling)
      expect(text).not.toMatch(/\bplease\b|\binvalid\b/i)
    }
    for (const message of messages) expect(message).toMatch(/^[\p{Lu}{].*[^.\s]$/u)
  })

  test('of a time limit says what starts the time, and of anything else does not', () => {
    if (rule.type === 'point') return
    expect(rule.countedFrom === undefined).toBe(rule.timetable === undefined)
    if (rule.countedFrom !== undefined) expect(rule.countedFrom).toMatch(/^\p{Lu}.*[^.\s]$/u)
  })

  test('stands on the timetable where it is a time limit', () => {
    if (rule.type === 'point' || rule.id === worksOutWhatAChildIs) return
    if (rule.also?.some((id) => id.startsWith('t-'))) expect(rule.timetable).toBeDefined()
  })

  test('has a page', () => {
    expect(rulePage(rule.id)).toContain(`# ${rule.title}\n`)
    expect(existsSync(inRepository(`docs/reference/rules/${rule.id}.md`)), 'run `pnpm generate`').toBe(true)
  })
})

/** Among the time limits of the source table, and nothing that anybody has to do. */
const worksOutWhatAChildIs = 'time-limits/eligible-child'

const americanSpelling =
  /\b(?!(?:re)?siz|priz|seiz|capsiz)\w+iz(?:e[ds]?|ing|ations?)\b|\b(?:behavior|center|color|defense|favor|honor|labor|neighbor|counselor)\w*\b|\b(?:enroll|fulfill|program)s?\b/i

describe.each(rules)('$id', (rule) => {
  test('has a case for each outcome that it can give, and none for another', () => {
    const exercised = new Set(casesOf(rule).flatMap((each) => each.outcomes))
    expect([...exercised].sort()).toEqual([...outcomesOf(rule)].sort())
  })

  test('has cases with names of their own', () => {
    const names = casesOf(rule).map((each) => each.name)
    for (const each of names) expect(each.trim()).not.toBe('')
    expect(repeated(names)).toEqual([])
  })

  test('uses every one of its messages', () => {
    const used = new Set(casesOf(rule).flatMap((each) => each.messages()))
    expect(Object.keys(rule.messages).filter((key) => !used.has(key))).toEqual([])
  })
})

describe.each(points)('$id', (point) => {
  test('rests on rules that exist, each once, and on no other point', () => {
    expect(point.restsOn).not.toEqual([])
    expect(repeated(point.restsOn)).toEqual([])
    const ids = rules.flatMap(({ id, type }) => (type === 'rule' ? [id as string] : []))
    expect(point.restsOn.filter((id) => !ids.includes(id))).toEqual([])
  })
})
