import { CarePlanRecord, type CarePlanRecord as Plan, readCarePlan } from '@open-care-plan/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCarePlan, anyDay } from '../../model/test/arbitrary-record.ts'
import { checkCarePlan } from '../src/index.ts'
import { wrongWith } from './paths.ts'
import { turned } from './turned.ts'

const runs = { numRuns: 200 }

describe('any plan of the shape of the model', () => {
  test('is read and checked, with all 18 points and at least one finding from every rule', () => {
    fc.assert(
      fc.property(anyCarePlan, anyDay, (plan, asAt) => {
        expect(readCarePlan(plan)).toMatchObject({ ok: true })
        const report = checkCarePlan(plan, { asAt })
        expect(report.checklist.map(({ number }) => number)).toEqual(
          Array.from({ length: 18 }, (_, at) => at + 1),
        )
        expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(
          report.findings.length,
        )
      }),
      runs,
    )
  })

  test('gives the same report every time, byte for byte, and is left as it was', () => {
    fc.assert(
      fc.property(anyCarePlan, anyDay, (plan, asAt) => {
        const before = JSON.stringify(plan)
        const report = checkCarePlan(plan, { asAt })
        expect(report.readable).toBe(true)
        const first = JSON.stringify(report)
        expect(JSON.stringify(checkCarePlan(JSON.parse(before) as Plan, { asAt }))).toBe(first)
        expect(JSON.stringify(plan)).toBe(before)
      }),
      runs,
    )
  })

  test('never fails by a rule whose citation nobody has confirmed', () => {
    fc.assert(
      fc.property(anyCarePlan, anyDay, (plan, asAt) => {
        const report = checkCarePlan(plan, { asAt })
        for (const { standing, outcome } of [...report.findings, ...report.checklist]) {
          if (standing === 'unconfirmed') expect(outcome).not.toBe('fail')
        }
      }),
      runs,
    )
  })

  test('points every finding at a place that could be there, and quotes no text of the plan', () => {
    const marked = anyCarePlan.map((plan) => {
      const secret = JSON.parse(JSON.stringify(plan), (_, value) =>
        value === 'Sam said so on Tuesday' ? 'Only-the-child-knows' : value,
      ) as Plan
      return secret
    })
    fc.assert(
      fc.property(marked, anyDay, (plan, asAt) => {
        const report = checkCarePlan(plan, { asAt })
        const wrong = report.findings.flatMap(({ ruleId, path }) => {
          const what = wrongWith(path, CarePlanRecord, plan)
          return what === undefined ? [] : [`${ruleId}: ${what}`]
        })
        expect(wrong).toEqual([])
        expect(JSON.stringify(report)).not.toContain('Only-the-child-knows')
      }),
      runs,
    )
  })

  test('does not depend on the order of items in lists, nor of members', () => {
    fc.assert(
      fc.property(anyCarePlan, anyDay, fc.nat(), (plan, asAt, seed) => {
        expect(said(turned(plan, seed), asAt)).toEqual(said(plan, asAt))
      }),
      { numRuns: 600 },
    )
  })
})

/** What each rule says, without saying where: of two items that both lack a thing it is no matter which comes first. */
const said = (plan: Plan, asAt: string) => {
  const { findings, checklist } = checkCarePlan(plan, { asAt })
  return {
    points: checklist.map(({ outcome }) => outcome),
    rules: findings.map(({ ruleId, outcome, message }) => `${ruleId} ${outcome} ${message}`).sort(),
  }
}

describe('any value at all', () => {
  test('gives a report and throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const report = checkCarePlan(value as unknown as Plan, { asAt: '2026-11-21' })
        expect(report.readable).toBe(false)
        expect(report.issues.length).toBeGreaterThan(0)
        expect(report.checklist.every(({ outcome }) => outcome === 'needsReview')).toBe(true)
      }),
      runs,
    )
  })

  test('a plan with one member dropped, retyped or added is still reported on', () => {
    const broken = fc.tuple(anyCarePlan, fc.nat(), fc.constantFrom('drop', 'number', 'null', 'list', 'add'))
    fc.assert(
      fc.property(broken, ([plan, pick, how]) => {
        const copy = JSON.parse(JSON.stringify(plan)) as Record<string, unknown>
        const names = Object.keys(copy)
        const name = names[pick % names.length] as string
        if (how === 'drop') delete copy[name]
        else if (how === 'number') copy[name] = 7
        else if (how === 'null') copy[name] = null
        else if (how === 'list') copy[name] = [[]]
        else copy[`${name}x`] = 1
        const report = checkCarePlan(copy as unknown as Plan, { asAt: '2026-11-21' })
        expect(report.readable).toBe(report.issues.length === 0)
      }),
      runs,
    )
  })
})
