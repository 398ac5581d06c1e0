import { addMonths, type CarePlanRecord } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { anAssessedPlan } from '../../test/health.ts'
import { aVisitedPlan, underOrder } from '../../test/visits.ts'
import { allRules } from '../generated/all-rules.ts'
import { timetable } from './timetable.ts'

const since = '2025-09-01'
const fewerVisits = { longTermFostering: { designatedOn: since, childAgreesToFewerVisits: true } }

describe('where nothing was done yet, the timetable does not say that it was', () => {
  test.each<[string, CarePlanRecord, string]>([
    [
      'time-limits/health-from-5',
      anAssessedPlan('2015-05-14', since, []),
      'The last health assessment, or the day the child became looked after',
    ],
    [
      'time-limits/health-under-5',
      anAssessedPlan('2023-05-14', since, []),
      'The last health assessment, or the day the child became looked after',
    ],
    ['time-limits/visits-later', aVisitedPlan([]), 'The last visit, or the start of the placement'],
    [
      'time-limits/visits-long-term-foster',
      aVisitedPlan([], { intendedUntil18: true, approval: fewerVisits }),
      'The last visit, or the start of the placement',
    ],
    [
      'time-limits/visits-care-order-parents',
      aVisitedPlan([], { section22C: 'parents' }, underOrder('C2')),
      'The last visit, the start of the placement, or the care order',
    ],
  ])('%s', (ruleId, plan, what) => {
    const duties = timetable(plan, { asAt: addMonths(since, 14) }).duties.filter(
      (duty) => duty.ruleId === ruleId,
    )
    expect(duties.map(({ trigger }) => trigger)).toContainEqual({ what, on: since })
  })
})

test('only a rule whose time can have no other start names the last of something alone', () => {
  const alone = allRules.flatMap((rule) =>
    rule.type !== 'point' && /^The last [^,]*$/.test(rule.countedFrom ?? '') ? [rule.id] : [],
  )
  // Counted from the second review on: before it the rule is not for the child.
  expect(alone).toEqual(['time-limits/later-reviews'])
})
