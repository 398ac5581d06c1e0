import type { CarePlanRecord, SdqScores } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { anSdq, anSdqWithout, noSdq } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './sdq-each-year.ts'

const born = '2015-05-14'
const since = '2025-04-01'
const from = '2025-04-01'
const dueOn = '2026-03-31'
const after = '2026-04-01'
const plan = (
  sdq: readonly SdqScores[] | undefined,
  dateOfBirth: string | undefined = born,
  legal: CarePlanRecord['legal'] = { lookedAfterFrom: since },
) =>
  aPlan({
    child: dateOfBirth === undefined ? {} : { dateOfBirth },
    legal,
    ...(sdq === undefined ? {} : { health: { sdq: [...sdq] } }),
  })
const thisYear = { outcome: 'pass', kind: 'due', path: '/health/sdq' } as const

testRule(rule, [
  {
    name: 'the last day of the year, and the questionnaire was filled in today',
    plan: plan([anSdq(dueOn)]),
    asAt: dueOn,
    expect: { outcome: 'pass', path: '/health/sdq' },
  },
  {
    name: 'the last day of the year, and nothing is recorded yet',
    plan: plan([]),
    asAt: dueOn,
    expect: {
      ...thisYear,
      data: { from, dueOn },
      message: 'Enter a carer’s SDQ score, or the coded reason for none, by 31 March 2026',
    },
  },
  {
    name: 'the day after: the year is over, and the next has begun',
    plan: plan([]),
    asAt: after,
    expect: [
      {
        outcome: 'fail',
        kind: 'overdue',
        path: '/health/sdq',
        data: { from, dueOn },
        message:
          'Enter an SDQ score, or the coded reason for none, for the year from 1 April 2025 to 31 March 2026: there is neither',
      },
      { ...thisYear, data: { from: '2026-04-01', dueOn: '2027-03-31' } },
    ],
  },
  {
    name: 'a questionnaire of the day before the year is none of that year',
    plan: plan([anSdq('2025-03-31')]),
    asAt: after,
    expect: [{ outcome: 'fail', kind: 'overdue' }, thisYear],
  },
  {
    name: 'a questionnaire of the first day of the year',
    plan: plan([anSdq('2025-04-01')]),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'a coded reason in place of a score: the carer refused',
    plan: plan([noSdq('2026-02-10')]),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'two years without one',
    plan: plan([], born, { lookedAfterFrom: '2024-04-01' }),
    asAt: after,
    expect: [
      { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-03-31' } },
      { outcome: 'fail', kind: 'overdue', data: { dueOn } },
      thisYear,
    ],
  },
  {
    name: 'the four scales without their total',
    plan: plan([anSdqWithout('2026-02-10', 'total')]),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'three of the scales, and no total',
    plan: plan([anSdqWithout('2026-02-10', 'total', 'peer')]),
    asAt: after,
    expect: [{ outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0/total' }, thisYear],
  },
  {
    name: 'a day, and neither score nor reason',
    plan: plan([{ id: 's', on: '2026-02-10' }]),
    asAt: after,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/sdq/0/total',
        message:
          'Enter the total of this questionnaire, or the coded reason for none: the year to 31 March 2026 has neither',
      },
      thisYear,
    ],
  },
  {
    name: 'only a teacher’s answers and the young person’s own',
    plan: plan([anSdq('2026-02-10', { informant: 'teacher' }), anSdq('2026-02-11', { informant: 'self' })]),
    asAt: after,
    expect: [{ outcome: 'fail', kind: 'overdue', path: '/health/sdq', data: { from, dueOn } }, thisYear],
  },
  {
    name: 'a teacher’s answers and a carer’s',
    plan: plan([anSdq('2026-02-10', { informant: 'teacher' }), anSdq('2026-02-11')]),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'nobody entered whose answers they are',
    plan: plan([anSdqWithout('2026-02-10', 'informant')]),
    asAt: after,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/sdq/0/informant',
        message: 'Say who filled in this questionnaire: the year to 31 March 2026 needs a carer’s score',
      },
      thisYear,
    ],
  },
  {
    name: 'nobody entered when it was filled in',
    plan: plan([anSdqWithout('2026-02-10', 'on')]),
    asAt: after,
    expect: [{ outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0/on' }, thisYear],
  },
  {
    name: 'the reason says under 4 or over 16, of a child of ten',
    plan: plan([noSdq('2026-02-10', 'SDQ1')]),
    asAt: after,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/health/sdq/0/reasonForNone',
        message:
          'Correct the reason for no score: the child was 4 to 16 throughout the year to 31 March 2026',
      },
      thisYear,
    ],
  },
  {
    name: 'the same reason of a child who turned 4 in the year',
    plan: plan([noSdq('2025-06-10', 'SDQ1')], '2022-03-31'),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'turned 4 on the last day of the year: score or reason too',
    plan: plan([], '2022-03-31'),
    asAt: after,
    expect: [{ outcome: 'fail', kind: 'overdue', data: { dueOn } }, thisYear],
  },
  {
    name: 'turned 4 the day after: the year that begins is the first',
    plan: plan([], '2022-04-01'),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'turned 17 in the year: score or reason too',
    plan: plan([], '2008-04-02'),
    asAt: after,
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn } },
  },
  {
    name: '17 on the first day of the year',
    plan: plan([], '2008-04-01'),
    asAt: after,
    expect: 'notApplicable',
  },
  {
    name: 'looked after since the second day of the year: the next is the first',
    plan: plan([], born, { lookedAfterFrom: '2025-04-02' }),
    asAt: after,
    expect: [thisYear],
  },
  {
    name: 'looked after since the second day of this year',
    plan: plan([], born, { lookedAfterFrom: '2026-04-02' }),
    asAt: '2026-11-21',
    expect: 'notApplicable',
  },
  {
    name: 'the questionnaire is dated tomorrow',
    plan: plan([anSdq('2026-04-02')]),
    asAt: after,
    expect: [{ outcome: 'fail', kind: 'overdue' }, thisYear],
  },
  {
    name: 'no list of questionnaires, and three years are over',
    plan: plan(undefined, born, { lookedAfterFrom: '2023-04-01' }),
    asAt: after,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/sdq',
        data: { from, dueOn },
        message: 'Enter the SDQ scores, or the coded reasons for none, of the years to 31 March 2026',
      },
      thisYear,
    ],
  },
  {
    name: 'no list of questionnaires, and the first year runs',
    plan: plan(undefined),
    asAt: dueOn,
    expect: thisYear,
  },
  {
    name: 'on remand: the return asks for these children too',
    plan: plan([], born, { lookedAfterFrom: since, statuses: [aLegalStatus('J1', since)] }),
    asAt: dueOn,
    expect: thisYear,
  },
  {
    name: 'no date of birth',
    plan: aPlan({ legal: { lookedAfterFrom: since }, health: { sdq: [] } }),
    asAt: after,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'nobody entered since when the child is looked after',
    plan: plan([], born, {}),
    asAt: after,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  {
    name: 'only short breaks',
    plan: plan([], born, { lookedAfterFrom: since, shortBreaks: true }),
    asAt: after,
    expect: 'notApplicable',
  },
])
