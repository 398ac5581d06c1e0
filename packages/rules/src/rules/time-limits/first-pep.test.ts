import type { CarePlanRecord } from '@open-care-plan/model'
import { aLegalStatus, aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './first-pep.ts'

const from = '2025-09-01'
const asAt = '2025-11-01'
const pep = (education: CarePlanRecord['education'], heldOn?: string, dateOfBirth = '2014-05-14') =>
  aPlan({
    child: { dateOfBirth },
    legal: { lookedAfterFrom: from },
    education: { inEducation: true, ...education },
    ...(heldOn === undefined ? {} : { reviews: [aReview(heldOn)] }),
  })
const started = '2025-09-15'
const ready = '2025-09-29'

testRule(rule, [
  {
    name: 'started on the tenth working day and ready on the twentieth',
    plan: pep({ pepStartedOn: started, pepCompletedOn: ready }),
    asAt,
    expect: { outcome: 'pass', path: '/education' },
  },
  {
    name: 'ready on the day of the first review',
    plan: pep({ pepStartedOn: started, pepCompletedOn: '2025-09-24' }, '2025-09-24'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready before the tenth working day, so it was started by then',
    plan: pep({ pepCompletedOn: '2025-09-12' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready a month before, as the move into care was planned',
    plan: pep({ pepCompletedOn: '2025-08-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready the day before that, in an earlier time in care',
    plan: pep({ pepStartedOn: '2025-07-01', pepCompletedOn: '2025-07-31' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/pepCompletedOn',
      data: { from, dueOn: ready, doneOn: '2025-07-31' },
      message:
        'Check the day: the PEP of 31 July 2025 is of long before the child became looked after on 1 September 2025',
    },
  },
  {
    name: 'started in an earlier time in care, and not ready yet',
    plan: pep({ pepStartedOn: '2025-07-31' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/pepStartedOn' },
  },
  {
    name: 'started on the eleventh working day',
    plan: pep({ pepStartedOn: '2025-09-16', pepCompletedOn: ready }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/education/pepStartedOn',
      data: { from, dueOn: started, doneOn: '2025-09-16' },
    },
  },
  {
    name: 'ready the day after the first review',
    plan: pep({ pepStartedOn: started, pepCompletedOn: '2025-09-25' }, '2025-09-24'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/education/pepCompletedOn',
      data: { dueOn: '2025-09-24', doneOn: '2025-09-25' },
    },
  },
  {
    name: 'neither started nor ready, and the tenth working day is today',
    plan: pep({}),
    asAt: started,
    expect: [
      { outcome: 'pass', kind: 'due', message: 'Start the PEP by 15 September 2025' },
      {
        outcome: 'pass',
        kind: 'due',
        message: 'Have the PEP ready by 29 September 2025, for the first review',
      },
    ],
  },
  {
    name: 'nobody entered when it was started or ready',
    plan: pep({}),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/education/pepStartedOn' },
      { outcome: 'needsReview', kind: 'unknown', path: '/education/pepCompletedOn' },
    ],
  },
  {
    name: 'started and ready only after the day of the check',
    plan: pep({ pepStartedOn: '2025-11-10', pepCompletedOn: '2025-11-20' }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'overdue', path: '/education/pepStartedOn' },
      { outcome: 'fail', kind: 'overdue', path: '/education/pepCompletedOn' },
    ],
  },
  {
    name: 'the child was four when the time began, and may not have been in education',
    plan: pep({}, undefined, '2020-09-02'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/pepStartedOn', data: { from } },
  },
  {
    name: 'the child was five when the time began',
    plan: pep({ pepStartedOn: '2025-10-16', pepCompletedOn: ready }, undefined, '2020-09-01'),
    asAt,
    expect: 'fail',
  },
  { name: 'not in education or training', plan: pep({ inEducation: false }), asAt, expect: 'notApplicable' },
  {
    name: 'nobody entered whether the child is in education',
    plan: aPlan({ legal: { lookedAfterFrom: from } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/education/inEducation' },
  },
  {
    name: 'looked after on remand at first',
    plan: aPlan({
      legal: { lookedAfterFrom: from, statuses: [aLegalStatus('J1', from, { to: '2025-10-01' })] },
      education: { inEducation: true },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'short breaks that became full-time: from that day, whatever reviews there were before',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2024-01-06',
        statuses: [aLegalStatus('V4', '2024-01-06', { to: from }), aLegalStatus('V2', from)],
      },
      reviews: [aReview('2024-04-02')],
      education: { inEducation: true, pepStartedOn: from, pepCompletedOn: from },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready after the tenth working day, and nobody entered when it was started',
    plan: pep({ pepCompletedOn: ready }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/pepStartedOn',
      data: { from, dueOn: started },
    },
  },
  {
    name: 'three when the child became looked after, and at this nursery since before that',
    plan: pep(
      { pepStartedOn: started, pepCompletedOn: '2025-09-30', schoolFrom: '2025-04-22' },
      undefined,
      '2022-05-14',
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/education/pepCompletedOn' },
  },
  {
    name: 'a young person of 16 who came to college the day after coming into care, and the PEP was late',
    plan: pep(
      { schoolFrom: '2025-09-02', pepStartedOn: '2025-09-17', pepCompletedOn: '2025-10-01' },
      undefined,
      '2009-09-01',
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/pepStartedOn',
      data: { from },
      message:
        'Decide from when the PEP was due: the child became looked after on 1 September 2025, and may not have been in education then',
    },
  },
  {
    name: 'a young person of 16 who was at college by then, and the PEP was late',
    plan: pep(
      { schoolFrom: from, pepStartedOn: '2025-09-17', pepCompletedOn: '2025-10-01' },
      undefined,
      '2009-09-01',
    ),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'late', path: '/education/pepStartedOn' },
      { outcome: 'fail', kind: 'late', path: '/education/pepCompletedOn' },
    ],
  },
  {
    name: 'a day short of 16, who came to the present school later, and the PEP was late',
    plan: pep(
      { schoolFrom: '2025-09-02', pepStartedOn: '2025-09-17', pepCompletedOn: ready },
      undefined,
      '2009-09-02',
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/education/pepStartedOn' },
  },
])
