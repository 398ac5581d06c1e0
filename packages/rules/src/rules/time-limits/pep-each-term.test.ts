import type { CarePlanRecord, SchoolTerm } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pep-each-term.ts'

const since = '2025-09-02'
const autumn: SchoolTerm = { id: 'autumn', name: 'Autumn 2025', from: '2025-09-02', to: '2025-12-19' }
const spring: SchoolTerm = { id: 'spring', name: 'Spring 2026', from: '2026-01-05', to: '2026-03-27' }
const terms = [autumn, spring]

const plan = (
  days: readonly string[] | undefined,
  education: CarePlanRecord['education'] = {},
  { lookedAfterFrom = since, dateOfBirth = '2016-05-14' } = {},
) =>
  aPlan({
    child: { dateOfBirth },
    legal: { lookedAfterFrom, statuses: [aLegalStatus('C2', lookedAfterFrom)] },
    education: {
      inEducation: true,
      termDates: terms,
      ...(days === undefined ? {} : { pepReviews: days.map((on, at) => ({ id: `review-${at}`, on })) }),
      ...education,
    },
  })

testRule(rule, [
  {
    name: 'reviewed on the first day of one term and on the last day of the next',
    plan: plan(['2025-09-02', '2026-03-27']),
    asAt: '2026-03-27',
    expect: { outcome: 'pass', path: '/education/pepReviews' },
  },
  {
    name: 'the last day of the term, and it is not reviewed yet',
    plan: plan([]),
    asAt: '2025-12-19',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/education/pepReviews',
      data: { from: '2025-09-02', dueOn: '2025-12-19' },
      message: 'Review the PEP by 19 December 2025, when the term ends',
    },
  },
  {
    name: 'the day after the term ended, and it was not reviewed',
    plan: plan([]),
    asAt: '2025-12-20',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/education/pepReviews',
      data: { from: '2025-09-02', dueOn: '2025-12-19' },
      message:
        'Review the PEP now: the term from 2 September 2025 to 19 December 2025 ended without a review',
    },
  },
  {
    name: 'two terms without a review, and the third runs',
    plan: plan([], {
      termDates: [...terms, { id: 'summer', from: '2026-04-13', to: '2026-07-21' }],
    }),
    asAt: '2026-06-01',
    expect: [
      { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-12-19' } },
      { outcome: 'fail', kind: 'overdue', data: { dueOn: '2026-03-27' } },
      { outcome: 'pass', kind: 'due', data: { dueOn: '2026-07-21' } },
    ],
  },
  {
    name: 'reviewed in the holidays after the term',
    plan: plan(['2026-01-04', '2026-02-03']),
    asAt: '2026-03-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/education/pepReviews/0',
      data: { from: '2025-09-02', dueOn: '2025-12-19', doneOn: '2026-01-04' },
    },
  },
  {
    name: 'reviewed after the last term that is recorded',
    plan: plan(['2025-10-08', '2026-04-20']),
    asAt: '2026-04-30',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2026-03-27' } },
  },
  {
    name: 'the next term began: a review on its first day is none of the term before',
    plan: plan(['2026-01-05']),
    asAt: '2026-03-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-12-19' } },
  },
  {
    name: 'the first PEP was ready in the term',
    plan: plan([], { pepCompletedOn: '2025-09-30' }),
    asAt: '2026-01-01',
    expect: { outcome: 'pass', path: '/education/pepReviews' },
  },
  {
    name: 'the first PEP is to be ready in the term, and is not yet',
    plan: plan([], { pepCompletedOn: '2025-09-30' }),
    asAt: '2025-09-29',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'two reviews in the holidays, the later one first in the list',
    plan: plan(['2026-01-04', '2025-12-22', '2026-02-03']),
    asAt: '2026-03-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/education/pepReviews/1',
      data: { doneOn: '2025-12-22' },
    },
  },
  {
    name: 'the review is dated tomorrow',
    plan: plan(['2025-12-19']),
    asAt: '2025-12-18',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'looked after since the second day of the term: the next is the first',
    plan: plan(['2026-02-03'], {}, { lookedAfterFrom: '2025-09-03' }),
    asAt: '2026-03-01',
    expect: 'pass',
  },
  {
    name: 'no term has begun since',
    plan: plan([], {}, { lookedAfterFrom: '2026-01-06' }),
    asAt: '2026-03-01',
    expect: 'notApplicable',
  },
  {
    name: 'no list of reviews is kept',
    plan: plan(undefined),
    asAt: '2026-01-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/pepReviews',
      message: 'Enter the reviews of the PEP: one was due by 19 December 2025, when the term ended',
    },
  },
  {
    name: 'nobody entered the day of a review',
    plan: plan([], { pepReviews: [{ id: 'review', term: 'Autumn 2025' }] }),
    asAt: '2026-01-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/education/pepReviews/0/on' },
  },
  {
    name: 'the dates of the terms are not recorded',
    plan: aPlan({ legal: { lookedAfterFrom: since }, education: { inEducation: true, pepReviews: [] } }),
    asAt: '2026-01-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/termDates',
      message: 'Enter the dates of the terms of the child’s school: the PEP is to be reviewed in each',
    },
  },
  {
    name: 'a list of terms with none in it',
    plan: plan([], { termDates: [] }),
    asAt: '2026-01-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/education/termDates' },
  },
  {
    name: 'a term without its last day',
    plan: plan(['2025-10-08'], { termDates: [autumn, { id: 'spring', from: '2026-01-05' }] }),
    asAt: '2026-03-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/education/termDates/1' },
  },
  {
    name: 'sixty days after the last term that is recorded: it may still be the summer holidays',
    plan: plan(['2025-10-08', '2026-02-03']),
    asAt: '2026-05-26',
    expect: 'pass',
  },
  {
    name: 'sixty-one days after it',
    plan: plan(['2025-10-08', '2026-02-03']),
    asAt: '2026-05-27',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/termDates',
      data: { to: '2026-03-27' },
      message: 'Enter the dates of the terms since 27 March 2026: the PEP is to be reviewed in each',
    },
  },
  {
    name: 'the child was four when the term began, and may not have been in education',
    plan: plan([], {}, { dateOfBirth: '2020-09-03' }),
    asAt: '2026-01-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/termDates/0',
      data: { from: '2025-09-02' },
    },
  },
  {
    name: 'the child was five when the term began',
    plan: plan([], {}, { dateOfBirth: '2020-09-02' }),
    asAt: '2026-01-01',
    expect: 'fail',
  },
  {
    name: 'on remand when the term began',
    plan: aPlan({
      legal: {
        lookedAfterFrom: since,
        statuses: [aLegalStatus('J1', since, { to: '2025-10-01' }), aLegalStatus('C2', '2025-10-01')],
      },
      education: { inEducation: true, termDates: terms, pepReviews: [] },
    }),
    asAt: '2026-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'not in education or training',
    plan: plan([], { inEducation: false }),
    asAt: '2026-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'a change of school in the term: the same term of both schools, reviewed once',
    plan: plan(['2025-12-10'], {
      termDates: [autumn, { id: 'autumn-there', from: '2025-09-03', to: '2025-12-18' }],
    }),
    asAt: '2026-01-02',
    expect: { outcome: 'pass', path: '/education/pepReviews' },
  },
  {
    name: 'the same term of both schools, without a review: one finding, from the first day to the last',
    plan: plan([], {
      termDates: [{ id: 'autumn-there', from: '2025-09-03', to: '2025-12-18' }, autumn],
    }),
    asAt: '2025-12-20',
    expect: { outcome: 'fail', kind: 'overdue', data: { from: '2025-09-02', dueOn: '2025-12-19' } },
  },
  {
    name: 'a term that ends on the day on which the next begins is one of its own',
    plan: plan([], { termDates: [{ ...autumn, to: '2026-01-05' }, spring] }),
    asAt: '2026-04-01',
    expect: [
      { outcome: 'fail', data: { dueOn: '2026-01-05' } },
      { outcome: 'fail', data: { dueOn: '2026-03-27' } },
    ],
  },
  {
    name: 'four when the term began, and at this school since before it',
    plan: plan([], { schoolFrom: '2025-09-02' }, { dateOfBirth: '2020-09-03' }),
    asAt: '2026-01-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { from: '2025-09-02' } },
  },
  {
    name: 'four when the term began, and at this school from the day after',
    plan: plan([], { schoolFrom: '2025-09-03' }, { dateOfBirth: '2020-09-03' }),
    asAt: '2026-01-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/termDates/0' },
  },
  {
    name: 'at 16 or over, before the first day at the present college',
    plan: plan([], { schoolFrom: '2026-01-05', termDates: [autumn] }, { dateOfBirth: '2009-05-14' }),
    asAt: '2025-12-20',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/education/termDates/0' },
  },
])
