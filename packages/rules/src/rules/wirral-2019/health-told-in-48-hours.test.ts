import type { HealthPlan } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './health-told-in-48-hours.ts'

const asAt = '2026-11-21'
const plan = (health?: HealthPlan, lookedAfterFrom = '2026-03-02') =>
  aPlan({ legal: { lookedAfterFrom }, ...(health && { health }) })
const data = { from: '2026-03-02', dueOn: '2026-03-04' }

testRule(rule, [
  {
    name: 'told on the second day after the child came into care',
    plan: plan({ cliniciansToldOn: '2026-03-04' }),
    asAt,
    expect: { outcome: 'pass', data: { ...data, doneOn: '2026-03-04' } },
  },
  {
    name: 'told on the third day',
    plan: plan({ cliniciansToldOn: '2026-03-05' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/health/cliniciansToldOn',
      data: { ...data, doneOn: '2026-03-05' },
      message: 'Health services were told on 5 March 2026: that was due by 4 March 2026',
    },
  },
  {
    name: 'told before the child came into care',
    plan: plan({ cliniciansToldOn: '2026-02-27' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told two weeks before the child came into care',
    plan: plan({ cliniciansToldOn: '2026-02-16' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told a day sooner than that',
    plan: plan({ cliniciansToldOn: '2026-02-15' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/cliniciansToldOn',
      data: { ...data, doneOn: '2026-02-15' },
      message:
        'Check the day on which health services were told: 15 February 2026 is long before the child came into care on 2 March 2026',
    },
  },
  {
    name: 'heard two years before the child came into care',
    plan: plan({ cliniciansHeardOn: '2024-01-01' }),
    asAt,
    expect: { outcome: 'needsReview', path: '/health/cliniciansHeardOn' },
  },
  {
    name: 'into care on a Friday: the weekend counts',
    plan: plan({ cliniciansToldOn: '2026-03-09' }, '2026-03-06'),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-03-08' } },
  },
  {
    name: 'into care on 27 February of a leap year, told on the 29th',
    plan: plan({ cliniciansToldOn: '2028-02-29' }, '2028-02-27'),
    asAt: '2028-06-01',
    expect: 'pass',
  },
  {
    name: 'both sides have a day in time',
    plan: plan({ cliniciansToldOn: '2026-03-03', cliniciansHeardOn: '2026-03-04' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told in time on our side, and heard late on theirs',
    plan: plan({ cliniciansToldOn: '2026-03-03', cliniciansHeardOn: '2026-03-09' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/cliniciansHeardOn',
      data: { ...data, toldOn: '2026-03-03', heardOn: '2026-03-09' },
      message:
        'Find out with health services which day is right: 3 March 2026 is on your side and 9 March 2026 on theirs, and it was due by 4 March 2026',
    },
  },
  {
    name: 'late on both sides, on different days',
    plan: plan({ cliniciansToldOn: '2026-03-08', cliniciansHeardOn: '2026-03-09' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { ...data, doneOn: '2026-03-08' } },
  },
  {
    name: 'only health services have a day, in time',
    plan: plan({ cliniciansHeardOn: '2026-03-04' }),
    asAt,
    expect: { outcome: 'pass', path: '/health/cliniciansHeardOn' },
  },
  {
    name: 'only health services have a day, too late',
    plan: plan({ cliniciansHeardOn: '2026-03-05' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/cliniciansToldOn',
      data: { ...data, heardOn: '2026-03-05' },
    },
  },
  {
    name: 'no day is recorded',
    plan: plan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/cliniciansToldOn', data },
  },
  {
    name: 'no day is recorded, and the second day is today',
    plan: plan(),
    asAt: '2026-03-04',
    expect: { outcome: 'pass', kind: 'due', data },
  },
  {
    name: 'a profile that asks for the next day',
    plan: plan({ cliniciansToldOn: '2026-03-04' }),
    asAt,
    parameters: { days: 1 },
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-03-03' } },
  },
  {
    name: 'in care since before the policy',
    plan: plan(undefined, '2019-06-30'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody knows since when the child has been looked after',
    plan: aPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
