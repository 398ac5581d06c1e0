import type { CarePlanRecord } from '@open-care-plan/model'
import { aPlacement, aPlan, aReview, aView, aVisit } from '@open-care-plan/model/testing'
import { testHistoryRule } from '../../../test/test-rule.ts'
import { rule } from './visits-and-reviews-kept.ts'

const asAt = '2026-11-21'

type Parts = Partial<Omit<CarePlanRecord, 'child'>>
const history = (...parts: Parts[]) => parts.map((part, at) => aPlan({ revision: at + 1, ...part }))

const two: Parts = {
  visits: [aVisit('2026-01-05'), aVisit('2026-02-09')],
  reviews: [aReview('2026-01-15'), aReview('2026-04-09')],
  placements: [aPlacement('2025-09-01', { to: '2026-01-30' }), aPlacement('2026-01-30')],
  views: [aView('2026-01-05'), aView('2026-02-09')],
  assessments: [{ id: 'assessment-1' }, { id: 'assessment-2' }],
}
const one: Parts = {
  visits: [aVisit('2026-02-09')],
  reviews: [aReview('2026-01-15')],
  placements: [aPlacement('2026-01-30')],
  views: [aView('2026-01-05')],
  assessments: [{ id: 'assessment-2' }],
}

testHistoryRule(rule, [
  { name: 'everything is still there, and more', revisions: history(one, two), asAt, expect: 'pass' },
  {
    name: 'one of each is gone',
    revisions: history(two, one),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/visits/0',
        data: { from: 1, to: 2 },
        message: 'Put back the visit that revision 1 has and revision 2 has not',
      },
      { outcome: 'fail', path: '/0/reviews/1' },
      { outcome: 'fail', path: '/0/placements/0' },
      { outcome: 'fail', path: '/0/views/1' },
      { outcome: 'fail', path: '/0/assessments/0' },
    ],
  },
  {
    name: 'two of each are gone, some with their lists',
    revisions: history(two, { visits: [], reviews: [aReview('2026-06-01')] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/visits/0',
        data: { count: 2, from: 1, to: 2 },
        message: 'Put back 2 visits that revision 1 has and revision 2 has not',
      },
      { outcome: 'fail', path: '/0/reviews/0', data: { count: 2 } },
      { outcome: 'fail', path: '/0/placements/0', data: { count: 2 } },
      { outcome: 'fail', path: '/0/views/0', data: { count: 2 } },
      { outcome: 'fail', path: '/0/assessments/0', data: { count: 2 } },
    ],
  },
  {
    name: 'a review and a placement that were only planned are dropped',
    revisions: history(
      {
        reviews: [{ id: 'next', plannedFor: '2026-12-01' }],
        placements: [{ id: 'proposed', planned: true }],
      },
      { reviews: [], placements: [] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that was dropped on the day before it was to begin',
    revisions: history(
      { placements: [aPlacement('2026-10-01')] },
      { placements: [], state: { revisedOn: '2026-09-30' } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, where the day of the revision is that of the one before, and shows nothing',
    revisions: history(
      { placements: [aPlacement('2026-10-01')], state: { revisedOn: '2026-09-30' } },
      { placements: [], state: { revisedOn: '2026-09-30' } },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/0/placements/0' },
  },
  {
    name: 'dropped on the day on which the placement began',
    revisions: history(
      { placements: [aPlacement('2026-10-01')] },
      { placements: [], state: { revisedOn: '2026-10-01' } },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/0/placements/0' },
  },
  {
    name: 'a visit of a day that has not come yet, dropped nobody knows when',
    revisions: history({ visits: [aVisit('2026-11-22')] }, { visits: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'gone in the second step',
    revisions: history(one, one, { ...one, visits: [] }),
    asAt,
    expect: { outcome: 'fail', path: '/1/visits/0', data: { from: 2, to: 3 } },
  },
  {
    name: 'all that happened is there by its id alone',
    revisions: history(
      { ...two, assessments: [{ id: 'assessment-1', completedOn: '2026-01-09' }] },
      {
        visits: two.visits?.map(({ id }) => ({ id })) ?? [],
        reviews: [{ id: 'review-2026-01-15' }, aReview('2026-04-09')],
        placements: [{ id: 'placement-2025-09-01' }, aPlacement('2026-01-30')],
        views: two.views?.map(({ id }) => ({ id })) ?? [],
        assessments: [{ id: 'assessment-1' }],
      },
    ),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/1/visits/0/on',
        data: { count: 2, from: 1, to: 2 },
        message:
          'Put back 2 days: revision 1 has them, and revision 2 leaves them out or makes them days to come',
      },
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/1/reviews/0/heldOn',
        data: { from: 1, to: 2 },
        message:
          'Put back the day: revision 1 has it, and revision 2 leaves it out or makes it a day to come',
      },
      { outcome: 'fail', path: '/1/placements/0/from' },
      { outcome: 'fail', path: '/1/views/0/on', data: { count: 2 } },
      { outcome: 'fail', path: '/1/views/0/words', data: { count: 2 } },
      { outcome: 'fail', path: '/1/assessments/0/completedOn' },
    ],
  },
  {
    name: 'a review loses the day on which it was held, and is dropped after that',
    revisions: history(
      { reviews: [aReview('2026-01-15')] },
      { reviews: [{ id: 'review-2026-01-15' }] },
      { reviews: [] },
    ),
    asAt,
    expect: [
      { outcome: 'fail', path: '/1/reviews/0/heldOn', data: { from: 1, to: 2 } },
      { outcome: 'fail', path: '/1/reviews/0', data: { from: 2, to: 3 } },
    ],
  },
  {
    name: 'a placement becomes one that was only planned, and is dropped after that',
    revisions: history(
      { placements: [aPlacement('2025-09-01')] },
      { placements: [aPlacement('2025-09-01', { planned: true })] },
      { placements: [] },
    ),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/1/placements/0/planned',
        message:
          'Say that this placement has begun: revision 1 has it so, and in revision 2 it is only planned',
      },
      { outcome: 'fail', path: '/1/placements/0', data: { from: 2, to: 3 } },
    ],
  },
  {
    name: 'two placements become planned ones',
    revisions: history(
      { placements: [aPlacement('2025-09-01'), aPlacement('2026-01-30')] },
      {
        placements: [
          aPlacement('2025-09-01', { planned: true }),
          aPlacement('2026-01-30', { planned: true }),
        ],
      },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/1/placements/0/planned', data: { count: 2, from: 1, to: 2 } },
  },
  {
    name: 'a visit is given the day after today, and is dropped after that',
    revisions: history(
      { visits: [aVisit('2026-01-05')] },
      { visits: [{ ...aVisit('2026-01-05'), on: '2026-11-22' }] },
      { visits: [] },
    ),
    asAt,
    expect: [
      { outcome: 'fail', path: '/1/visits/0/on' },
      { outcome: 'fail', path: '/1/visits/0', data: { from: 2, to: 3 } },
    ],
  },
  {
    name: 'the days of a visit and a review are put right, and are still in the past',
    revisions: history(
      { visits: [aVisit('2026-01-05')], reviews: [aReview('2026-01-15')] },
      {
        visits: [{ ...aVisit('2026-01-05'), on: '2026-11-21' }],
        reviews: [{ ...aReview('2026-01-15'), heldOn: '2026-01-16' }],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that was put off before it was to begin, and dropped before that',
    revisions: history(
      { placements: [aPlacement('2026-09-01')] },
      { placements: [aPlacement('2026-09-01', { from: '2026-12-01' })], state: { revisedOn: '2026-08-31' } },
      { placements: [], state: { revisedOn: '2026-10-01' } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same, put off on the day on which it began',
    revisions: history(
      { placements: [aPlacement('2026-09-01')] },
      { placements: [aPlacement('2026-09-01', { from: '2026-12-01' })], state: { revisedOn: '2026-09-01' } },
    ),
    asAt,
    expect: { outcome: 'fail', path: '/1/placements/0/from' },
  },
  {
    name: 'a proposed placement has begun, and a planned review was held',
    revisions: history(
      { placements: [{ id: 'next', planned: true }], reviews: [{ id: 'next', plannedFor: '2026-06-01' }] },
      { placements: [{ id: 'next', from: '2026-05-01' }], reviews: [{ id: 'next', heldOn: '2026-06-01' }] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child’s words became other words',
    revisions: history(
      { views: [aView('2026-01-05', { words: 'I do not want to move.' })] },
      { views: [aView('2026-01-05', { words: 'I am happy with everything.' })] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/1/views/0/words',
      data: { from: 1, to: 2 },
      message: 'Check the words against what was said: revision 2 changed what revision 1 has',
    },
  },
  {
    name: 'what a child said on two visits became something else, and on a third is gone',
    revisions: history(
      {
        visits: ['2026-01-05', '2026-02-09', '2026-03-02'].map((on) => ({
          ...aVisit(on),
          childsWords: 'No.',
        })),
      },
      {
        visits: [
          { ...aVisit('2026-01-05'), childsWords: 'Yes.' },
          { ...aVisit('2026-02-09'), childsWords: 'Yes.' },
          { ...aVisit('2026-03-02'), childsWords: '' },
        ],
      },
    ),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/1/visits/2/childsWords',
        message: 'Put back the words: revision 1 has them, and revision 2 has not',
      },
      {
        outcome: 'needsReview',
        path: '/1/visits/0/childsWords',
        data: { count: 2, from: 1, to: 2 },
        message: 'Check the words in 2 places against what was said: revision 2 changed what revision 1 has',
      },
    ],
  },
  {
    name: 'a child’s words with more after them, and words where there were none',
    revisions: history(
      { views: [aView('2026-01-05', { words: 'I like it.' }), aView('2026-02-09', { words: '' })] },
      {
        views: [
          aView('2026-01-05', { words: 'I like it. And I miss the dog.' }),
          aView('2026-02-09', { words: 'I still like it.' }),
        ],
      },
    ),
    asAt,
    expect: 'pass',
  },
  { name: 'one revision only', revisions: history(two), asAt, expect: 'notApplicable' },
])
