import { aPathwayPlan } from '@open-care-plan/model/testing'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './care-leaver-record.ts'

const asAt = '2026-11-21'
const born = (dateOfBirth: string, keepUntil?: string, diedOn?: string) =>
  aPathwayPlan({
    child: { id: 'child-1', dateOfBirth, ...(diedOn === undefined ? {} : { diedOn }) },
    ...(keepUntil === undefined ? {} : { keepUntil }),
  })

testPathwayRule(rule, [
  {
    name: 'the rule says until when: the 75th anniversary of the birth',
    pathwayPlan: born('2008-02-29'),
    asAt,
    expect: {
      outcome: 'pass',
      path: '/child/dateOfBirth',
      data: { until: '2083-03-01' },
      message: 'The record is kept until 1 March 2083 at least',
    },
  },
  {
    name: 'meant to be kept until that day',
    pathwayPlan: born('2007-04-17', '2082-04-17'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'meant to be kept until the day before',
    pathwayPlan: born('2007-04-17', '2082-04-16'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/keepUntil',
      data: { until: '2082-04-17', keepUntil: '2082-04-16' },
      message: 'Keep the record until 17 April 2082: the authority means to keep it only until 16 April 2082',
    },
  },
  {
    name: 'a young person who died at 17',
    pathwayPlan: born('2009-04-17', '2041-10-01', '2026-10-01'),
    asAt,
    expect: { outcome: 'pass', data: { until: '2041-10-01' } },
  },
  {
    name: 'no date of birth',
    pathwayPlan: aPathwayPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  { name: 'on the day after the last', pathwayPlan: born('1951-11-20'), asAt, expect: 'notApplicable' },
])
