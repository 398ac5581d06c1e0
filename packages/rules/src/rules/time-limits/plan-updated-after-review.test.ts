import type { CarePlanRecord } from '@open-care-plan/model'
import { aLegalStatus, aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-updated-after-review.ts'

const held = '2026-03-30'
const plan = (state?: CarePlanRecord['state'], reviews: CarePlanRecord['reviews'] = [aReview(held)]) =>
  aPlan({
    legal: { lookedAfterFrom: '2025-03-03' },
    ...(reviews === undefined ? {} : { reviews }),
    ...(state === undefined ? {} : { state }),
  })

testRule(rule, [
  {
    name: 'this revision was made on the tenth working day, over Good Friday and Easter Monday',
    plan: plan({ revisedOn: '2026-04-15' }),
    asAt: '2026-06-01',
    expect: { outcome: 'pass', path: '/state/revisedOn', data: { from: held, dueOn: '2026-04-15' } },
  },
  {
    name: 'this revision was made on the day of the review',
    plan: plan({ revisedOn: held }),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'this revision was made on the eleventh working day, and may not be the first since the review',
    plan: plan({ revisedOn: '2026-04-16' }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/state/revisedOn',
      data: { from: held, dueOn: '2026-04-15', doneOn: '2026-04-16' },
    },
  },
  {
    name: 'this revision is older than the review, and the tenth working day is today',
    plan: plan({ revisedOn: '2025-10-01' }),
    asAt: '2026-04-15',
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Update the care plan by 15 April 2026, after the review of 30 March 2026',
    },
  },
  {
    name: 'this revision is older than the review, and the tenth working day was yesterday',
    plan: plan({ revisedOn: '2025-10-01' }),
    asAt: '2026-04-16',
    expect: {
      outcome: 'needsReview',
      kind: 'overdue',
      path: '/state/revisedOn',
      data: { from: held, dueOn: '2026-04-15' },
    },
  },
  {
    name: 'only the last review is looked at',
    plan: plan({ revisedOn: '2026-04-01' }, [aReview('2025-10-01'), aReview(held)]),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'nobody entered when this revision was made',
    plan: plan(),
    asAt: '2026-04-16',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/state/revisedOn' },
  },
  {
    name: 'no list of reviews is kept',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-03-03' } }),
    asAt: '2026-04-16',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'no review has been held',
    plan: plan({ revisedOn: '2025-10-01' }, []),
    asAt: '2026-04-16',
    expect: 'notApplicable',
  },
  {
    name: 'a revision that a later one has replaced',
    plan: plan({ status: 'superseded', revisedOn: '2025-10-01' }),
    asAt: '2026-04-16',
    expect: 'notApplicable',
  },
  {
    name: 'the review was held while the child was on remand',
    plan: aPlan({
      legal: {
        lookedAfterFrom: '2025-03-03',
        statuses: [aLegalStatus('J1', '2026-03-01', { to: '2026-04-01' }), aLegalStatus('V2', '2026-04-01')],
      },
      reviews: [aReview(held)],
      state: { revisedOn: '2025-10-01' },
    }),
    asAt: '2026-05-01',
    expect: 'notApplicable',
  },
  {
    name: 'nobody has begun a list of reviews, and the first one is due today',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' } }),
    asAt: '2025-09-29',
    expect: { outcome: 'notApplicable', message: 'No review has had to be held yet, and none is recorded' },
  },
  {
    name: 'nobody has begun a list of reviews, and the first one was due yesterday',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' } }),
    asAt: '2025-09-30',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'this revision was made months after the review, and one before it on the tenth working day',
    plan: plan({
      revisedOn: '2026-05-20',
      earlierRevisions: [
        { id: 'r1', revision: 1, on: '2025-10-01' },
        { id: 'r2', revision: 2, on: '2026-04-15' },
      ],
    }),
    asAt: '2026-06-01',
    expect: { outcome: 'pass', path: '/state/earlierRevisions/1/on', data: { doneOn: '2026-04-15' } },
  },
  {
    name: 'this revision was made months after the review, and one before it on the eleventh working day',
    plan: plan({
      revisedOn: '2026-05-20',
      earlierRevisions: [{ id: 'r1', revision: 1, on: '2026-04-16' }],
    }),
    asAt: '2026-06-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/state/earlierRevisions/0/on' },
  },
  {
    name: 'an earlier revision came before the review',
    plan: plan({ revisedOn: '2026-05-20', earlierRevisions: [{ id: 'r1', revision: 1, on: '2026-03-29' }] }),
    asAt: '2026-06-01',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/state/revisedOn' },
  },
])
