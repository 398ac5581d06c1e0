import type { CarePlanRecord, PathwayPlan } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { allRules } from '../src/generated/all-rules.ts'
import { defineProfile, pathwayTimetable, type TimetableDuty, timetable, wirral2019 } from '../src/index.ts'
import { type CollectedCase, collectCases } from './collect-cases.ts'

const cases = await collectCases()

/** With the rule that the local profile leaves off. */
const local = defineProfile({
  id: 'everything',
  title: 'Everything',
  extends: wirral2019,
  rules: { 'wirral-2019/adviser-visits-46-days': 'fail' },
})

const timed = allRules.flatMap((rule) =>
  (rule.type === 'rule' || rule.type === 'pathway') && rule.timetable !== undefined ? [rule] : [],
)

/** The duties of a rule on the timetable of one of its own cases. */
function dutiesIn(rule: (typeof timed)[number], each: CollectedCase): readonly TimetableDuty[] {
  const { asAt, calendar, documents } = each
  const options = { asAt, profile: local, ...(calendar === undefined ? {} : { calendar }) }
  const { readable, duties } =
    rule.type === 'rule'
      ? timetable(documents as CarePlanRecord, options)
      : pathwayTimetable(documents as PathwayPlan, options)
  expect(readable).toBe(true)
  return duties.filter(({ ruleId }) => ruleId === rule.id)
}

describe.each(timed)('$id', (rule) => {
  // Cases with limits of their own, which no profile here sets, are left out.
  const own = (cases.get(rule.id) ?? []).filter(({ parameters }) => parameters === undefined)
  const duties = own.map((each) => ({ each, duties: dutiesIn(rule, each) }))

  test('shows a duty that was met, with what started its time', () => {
    const met = duties.flatMap((one) => one.duties).filter(({ status }) => status === 'met')
    expect(met).not.toEqual([])
    for (const { trigger } of met) expect(trigger).toMatchObject({ what: rule.countedFrom })
    expect(met.filter(({ trigger }) => trigger.on === undefined)).toEqual([])
  })

  test('has a duty for each thing that the rule finds late or overdue, and none where it owes nothing', () => {
    for (const { each, duties: shown } of duties) {
      const found = each.findings()
      const { from = '', to = '~' } = rule.inForce ?? {}
      const missed = found.filter(({ kind }) => kind === 'late' || kind === 'overdue')
      if (from <= each.asAt && each.asAt <= to) {
        for (const { kind, path, message } of missed) {
          expect(shown, each.name).toContainEqual(expect.objectContaining({ status: kind, path, message }))
        }
      }
      if (found.every(({ outcome }) => outcome === 'notApplicable')) expect(shown, each.name).toEqual([])
    }
  })
})
