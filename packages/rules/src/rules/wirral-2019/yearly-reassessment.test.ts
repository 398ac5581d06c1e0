import type { Assessment } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './yearly-reassessment.ts'

const since = '2024-03-01'
const assessed = (...days: string[]): Assessment[] =>
  days.map((completedOn, at) => ({
    id: `assessment-${at}`,
    kind: at === 0 ? 'needs' : 'reassessment',
    completedOn,
  }))
const plan = (assessments?: Assessment[], parts: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({
    legal: { lookedAfterFrom: since, statuses: [aLegalStatus('C2', since)] },
    placements: [aPlacement(since)],
    ...(assessments && { assessments }),
    ...parts,
  })

testRule(rule, [
  {
    name: 'assessed again a year after the last time, to the day',
    plan: plan(assessed('2024-03-01', '2025-03-01')),
    asAt: '2025-06-01',
    expect: { outcome: 'pass', kind: 'due', data: { from: '2025-03-01', dueOn: '2026-03-01' } },
  },
  {
    name: 'assessed again a year and a day after the last time',
    plan: plan(assessed('2024-03-01', '2025-03-02')),
    asAt: '2025-06-01',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/assessments/1',
        data: { from: '2024-03-01', dueOn: '2025-03-01', doneOn: '2025-03-02' },
        message: 'Needs were assessed on 2 March 2025: that was due by 1 March 2025',
      },
      { outcome: 'pass', kind: 'due', data: { from: '2025-03-02', dueOn: '2026-03-02' } },
    ],
  },
  {
    name: 'the year is over today',
    plan: plan(assessed('2024-03-01')),
    asAt: '2025-03-01',
    expect: { outcome: 'pass', kind: 'due', message: 'Assess the child’s needs again by 1 March 2025' },
  },
  {
    name: 'the year was over yesterday',
    plan: plan(assessed('2024-03-01')),
    asAt: '2025-03-02',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/assessments',
      data: { from: '2024-03-01', dueOn: '2025-03-01' },
    },
  },
  {
    name: 'assessed on 29 February: the year ends on 28 February',
    plan: plan(assessed('2024-02-29'), { legal: { lookedAfterFrom: '2024-02-29' }, placements: [] }),
    asAt: '2025-02-28',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-02-28' } },
  },
  {
    name: 'never assessed: the year runs from the day the child came into care',
    plan: plan([]),
    asAt: '2025-03-02',
    expect: { outcome: 'fail', kind: 'overdue', data: { from: since, dueOn: '2025-03-01' } },
  },
  {
    name: 'assessed before the child came into care: the year runs from that day',
    plan: plan(assessed('2023-12-01')),
    asAt: '2024-12-02',
    expect: { outcome: 'fail', kind: 'overdue', data: { from: '2023-12-01', dueOn: '2024-12-01' } },
  },
  {
    name: 'an assessment of parents does not count',
    plan: plan([...assessed('2024-03-01'), { id: 'p', kind: 'parenting', completedOn: '2025-02-01' }]),
    asAt: '2025-03-02',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'an assessment that is not finished does not count',
    plan: plan([...assessed('2024-03-01'), { id: 'p', kind: 'reassessment', startedOn: '2025-02-01' }]),
    asAt: '2025-03-02',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'an assessment without any day',
    plan: plan([...assessed('2024-03-01'), { id: 'p', kind: 'reassessment' }]),
    asAt: '2025-03-02',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessments/1/completedOn' },
  },
  {
    name: 'an assessment that is dated after the day has not happened',
    plan: plan(assessed('2024-03-01', '2025-03-01')),
    asAt: '2025-02-28',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-03-01' } },
  },
  {
    name: 'in care since 2008 without an assessment: the policy began in September 2018',
    plan: plan([], { legal: { lookedAfterFrom: '2008-05-01' }, placements: [] }),
    asAt: '2019-09-01',
    expect: { outcome: 'pass', kind: 'due', data: { from: '2008-05-01', dueOn: '2019-09-01' } },
  },
  {
    name: 'a gap that ended before the policy began is passed over',
    plan: plan(assessed('2008-05-01', '2018-08-01'), {
      legal: { lookedAfterFrom: '2008-05-01' },
      placements: [],
    }),
    asAt: '2019-07-01',
    expect: { outcome: 'pass', kind: 'due', data: { from: '2018-08-01', dueOn: '2019-08-01' } },
  },
  {
    name: 'a new home since the last assessment',
    plan: plan(assessed('2024-03-01'), {
      placements: [aPlacement(since, { to: '2024-07-01' }), aPlacement('2024-07-01')],
    }),
    asAt: '2024-09-01',
    expect: [
      { outcome: 'pass', kind: 'due' },
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/placements/1',
        data: { from: '2024-07-01', question: 'wirral-2019/yearly-reassessment' },
        message:
          'Assess the child’s needs again, or record a judgement on wirral-2019/yearly-reassessment why the change on 1 July 2024 was not significant',
      },
    ],
  },
  {
    name: 'a new legal status since the last assessment',
    plan: plan(assessed('2024-03-01'), {
      legal: {
        lookedAfterFrom: since,
        statuses: [aLegalStatus('C1', since, { to: '2024-08-05' }), aLegalStatus('C2', '2024-08-05')],
      },
    }),
    asAt: '2024-09-01',
    expect: [
      { outcome: 'pass', kind: 'due' },
      { outcome: 'needsReview', kind: 'judge', path: '/legal/statuses/1', data: { from: '2024-08-05' } },
    ],
  },
  {
    name: 'assessed again on the day of the move',
    plan: plan(assessed('2024-03-01', '2024-07-01'), {
      placements: [aPlacement(since, { to: '2024-07-01' }), aPlacement('2024-07-01')],
    }),
    asAt: '2024-09-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-07-01' } },
  },
  {
    name: 'a person judged that the move was not significant',
    plan: plan(assessed('2024-03-01'), {
      placements: [aPlacement(since, { to: '2024-07-01' }), aPlacement('2024-07-01')],
      judgements: [
        { id: 'j', question: 'wirral-2019/yearly-reassessment', answer: 'does-not-apply', on: '2024-07-08' },
      ],
    }),
    asAt: '2024-09-01',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'a judgement from before the move',
    plan: plan(assessed('2024-03-01'), {
      placements: [aPlacement(since, { to: '2024-07-01' }), aPlacement('2024-07-01')],
      judgements: [{ id: 'j', question: 'wirral-2019/yearly-reassessment', answer: 'yes', on: '2024-06-30' }],
    }),
    asAt: '2024-09-01',
    expect: [{ outcome: 'pass' }, { outcome: 'needsReview', kind: 'judge' }],
  },
  {
    name: 'a council that asks every six months',
    plan: plan(assessed('2024-03-01')),
    asAt: '2024-09-02',
    parameters: { months: 6 },
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2024-09-01' } },
  },
  {
    name: 'nobody has recorded the assessments',
    plan: plan(),
    asAt: '2025-03-02',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessments' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt: '2025-03-02',
    expect: 'notApplicable',
  },
])
