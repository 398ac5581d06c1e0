import { describe, expect, test } from 'vitest'
import { checkCarePlan } from '../src/index.ts'
import { changed, type RecordName, remove, today, yearsEarlier } from './mutate.ts'

const wholeAndGood: readonly RecordName[] = ['nine-year-old', 'siblings-eldest']
const rulesAsAt = (asAt: string) =>
  new Set(checkCarePlan(changed('nine-year-old'), { asAt }).findings.map(({ ruleId }) => ruleId))

/** Rule, the last day before it was law, and its first day. */
const beginnings = [
  ['plan-content/health-plan', '2011-03-31', '2011-04-01'],
  ['time-limits/first-review', '2011-03-31', '2011-04-01'],
  ['records/remand', '2013-04-18', '2013-04-19'],
  ['placement/delegation', '2013-06-30', '2013-07-01'],
  ['placement/out-of-area-approved', '2014-01-26', '2014-01-27'],
  ['time-limits/notice-to-area-authority', '2014-01-26', '2014-01-27'],
  ['court/permanence-provisions', '2014-04-21', '2014-04-22'],
  ['time-limits/care-proceedings', '2014-04-21', '2014-04-22'],
  ['plan-content/trafficking-asylum-status', '2014-08-17', '2014-08-18'],
  ['review-iro/matter-trafficking-asylum', '2014-08-17', '2014-08-18'],
  ['time-limits/visits-long-term-foster', '2015-03-31', '2015-04-01'],
  ['placement/long-term-foster-conditions', '2015-03-31', '2015-04-01'],
  ['court/needs', '2017-10-30', '2017-10-31'],
  ['placement/under-16-setting', '2021-09-08', '2021-09-09'],
  ['placement/sixteen-seventeen-setting', '2023-10-27', '2023-10-28'],
] as const

describe('the law of the day', () => {
  test.each(beginnings)('%s is not in a report as at %s, and is from %s', (rule, before, from) => {
    expect(rulesAsAt(before)).not.toContain(rule)
    expect(rulesAsAt(from)).toContain(rule)
  })

  test.each(wholeAndGood)('%s, with all its dates ten years earlier, is as good as at 2016', (name) => {
    const now = checkCarePlan(changed(name), { asAt: today })
    const then = checkCarePlan(changed(name, yearsEarlier(10)), { asAt: '2016-11-21' })
    expect(then.checklist.map(({ outcome }) => outcome)).toEqual(now.checklist.map(({ outcome }) => outcome))
  })

  test('what was not law in 2013 is not asked of a plan of 2013', () => {
    const silent = [yearsEarlier(13), remove('/modernSlavery')]
    const report = checkCarePlan(changed('nine-year-old', ...silent), { asAt: '2013-11-21' })
    expect(report.checklist.map(({ number, outcome }) => [number, outcome])).toEqual(
      Array.from({ length: 18 }, (_, at) => [at + 1, 'pass']),
    )
  })

  test('what became law on 1 July 2013 is asked of a plan of that November, and not of one a year before', () => {
    const report = (years: number, asAt: string) =>
      checkCarePlan(changed('nine-year-old', yearsEarlier(years), remove('/delegatedAuthority')), { asAt })
    const parentsPart = (years: number, asAt: string) =>
      report(years, asAt).checklist.find(({ number }) => number === 12)?.outcome
    expect(parentsPart(13, '2013-11-21')).toBe('needsReview')
    expect(parentsPart(14, '2012-11-21')).toBe('pass')
  })

  test('what was done after the day of the check has not happened', () => {
    const early = checkCarePlan(changed('nine-year-old'), { asAt: '2024-11-07' })
    const found = early.findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId)
    expect(found.filter((id) => id.startsWith('time-limits/'))).toEqual([])
    expect(early.findings.find(({ ruleId }) => ruleId === 'time-limits/second-review')).toMatchObject({
      outcome: 'pass',
      kind: 'due',
      data: { dueOn: '2025-02-06' },
    })
  })
})
