import { aPlan } from '@open-care-plan/model/testing'
import { aYoungPerson } from '../../../test/leaving-care.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pathway-plan-ready.ts'

const asAt = '2026-11-21'
const path = '/leavingCare/pathwayPlanOn'
const from = '2025-07-08'
const plan = (pathwayPlanOn?: string) =>
  aYoungPerson({ assessmentCompletedOn: from, ...(pathwayPlanOn === undefined ? {} : { pathwayPlanOn }) })

testRule(rule, [
  {
    name: 'ready two weeks after the assessment',
    plan: plan('2025-07-22'),
    asAt,
    expect: { outcome: 'pass', path, data: { from, doneOn: '2025-07-22' } },
  },
  { name: 'ready on the day of the assessment', plan: plan(from), asAt, expect: 'pass' },
  {
    name: 'the assessment is complete, and no day is entered for the plan',
    plan: plan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      data: { from },
      message:
        'Have the pathway plan ready as soon as possible and enter the day: the assessment was complete on 8 July 2025',
    },
  },
  {
    name: 'ready only after the day of the check',
    plan: plan('2025-09-01'),
    asAt: '2025-08-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'the plan is older than the assessment',
    plan: plan('2025-07-07'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path, data: { from, doneOn: '2025-07-07' } },
  },
  {
    name: 'no assessment is complete yet',
    plan: aYoungPerson({ assessmentStartedOn: '2025-05-06' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'looked after for seven weeks, and earlier times are not recorded',
    plan: aYoungPerson({ assessmentCompletedOn: '2026-11-02' }, { legal: { lookedAfterFrom: '2026-10-01' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/earlierTimes' },
  },
  {
    name: 'looked after for seven weeks, and there were no earlier times',
    plan: aYoungPerson(
      { assessmentCompletedOn: '2026-11-02' },
      { legal: { lookedAfterFrom: '2026-10-01', earlierTimes: [] } },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered since when the child is looked after',
    plan: aPlan({
      child: { dateOfBirth: '2009-04-17' },
      legal: { earlierTimes: [] },
      leavingCare: { assessmentCompletedOn: '2026-11-02' },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  { name: 'at 15', plan: plan(), asAt: '2025-04-16', expect: 'notApplicable' },
])
