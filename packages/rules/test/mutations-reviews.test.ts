import {
  doneBefore,
  halfYearSilent,
  nobodySpokeBefore,
  otherDateInChronology,
  wordsOfLongAgo,
} from './found.ts'
import { append, blank, type Found, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const kuba = 'seventeen-leaving-care'

const held = (review: string) => `/reviews/${review}/heldOn`

const firstReviewMoved = otherDateInChronology('event-2024-11-06-review')
const secondReviewMoved = otherDateInChronology('event-2025-01-29-review')
/** The review of 9 July 2025 is also the one that considered the end of the first placement. */
const thirdReviewMoved: readonly Found[] = [
  otherDateInChronology('event-2025-07-09-review'),
  ['placement/ended-after-review', 'fail', '/placements/placement-jill/ending/reviewedOn'],
]
const laterReviewsMoved: readonly Found[] = [
  otherDateInChronology('event-2025-12-10-review'),
  otherDateInChronology('event-2026-06-03-review'),
  ...doneBefore('review-4', ['decisionsSentOn']),
  ...doneBefore('review-5', ['decisionsSentOn', 'recordCompletedOn', 'recordSentOn'], [1]),
]

testMutations('Point 18: the first review within 20 working days', [
  {
    name: 'on the twentieth working day',
    record: joss,
    change: [set(held('review-1'), '2024-11-08')],
    opens: [firstReviewMoved],
    points: {},
  },
  {
    name: 'on the twenty-first working day, a Monday',
    record: joss,
    change: [set(held('review-1'), '2024-11-11')],
    opens: [['time-limits/first-review', 'fail', '/reviews/review-1'], firstReviewMoved],
    points: { 18: 'fail' },
  },
  {
    name: 'Eli’s, on the twentieth working day',
    record: eli,
    change: [set(held('review-1'), '2026-03-12')],
    opens: [otherDateInChronology('ch-14')],
    points: {},
  },
])

testMutations('Point 18: the second review within three months of the first', [
  {
    name: 'three months after the first',
    record: joss,
    change: [set(held('review-2'), '2025-02-06')],
    opens: [secondReviewMoved, ...doneBefore('review-2', ['decisionsSentOn'])],
    points: {},
  },
  {
    name: 'three months and a day after the first',
    record: joss,
    change: [set(held('review-2'), '2025-02-07')],
    opens: [
      ['time-limits/second-review', 'fail', '/reviews/review-2'],
      secondReviewMoved,
      ...doneBefore('review-2', ['decisionsSentOn']),
    ],
    points: { 18: 'fail' },
  },
  {
    name: 'twelve weeks are not the limit',
    record: joss,
    change: [set(held('review-2'), '2025-01-30')],
    opens: [secondReviewMoved],
    points: {},
  },
])

/** What a person judged on 11 November 2026 holds to 11 May 2027. */
const judgedAgain: readonly Found[] = [
  ['contact/reasonable', 'needsReview', '/judgements'],
  ['voice/wishes-weighed', 'needsReview', '/judgements'],
]

testMutations('Point 18: later reviews at most six months apart', [
  {
    name: 'six months after the second',
    record: joss,
    change: [set(held('review-3'), '2025-07-29')],
    opens: [...thirdReviewMoved, ...doneBefore('review-3', ['decisionsSentOn'])],
    points: {},
  },
  {
    name: 'six months and a day after the second',
    record: joss,
    change: [set(held('review-3'), '2025-07-30')],
    opens: [
      ['time-limits/later-reviews', 'fail', '/reviews/review-3'],
      ...thirdReviewMoved,
      ...doneBefore('review-3', ['decisionsSentOn', 'recordCompletedOn']),
    ],
    points: { 18: 'fail' },
  },
  {
    name: 'six months from 31 December are up on 30 June',
    record: joss,
    change: [set(held('review-4'), '2025-12-31'), set(held('review-5'), '2026-06-30')],
    opens: laterReviewsMoved,
    points: {},
  },
  {
    name: 'six months from 31 December are over on 1 July',
    record: joss,
    change: [set(held('review-4'), '2025-12-31'), set(held('review-5'), '2026-07-01')],
    opens: [['time-limits/later-reviews', 'fail', '/reviews/review-5'], ...laterReviewsMoved],
    points: { 18: 'fail' },
  },
  {
    name: 'six months after the last review, with the next one planned for nine days later',
    record: joss,
    given: [
      set('/reviews/review-7/plannedFor', '2027-05-20'),
      append('/visits', { id: 'v-1', on: '2027-02-05', seen: true, alone: true }),
      append('/visits', { id: 'v-2', on: '2027-05-05', seen: true, alone: true }),
    ],
    change: [],
    asAt: '2027-05-11',
    opens: [...halfYearSilent, wordsOfLongAgo, nobodySpokeBefore],
    points: {},
  },
  {
    name: 'six months and a day after the last review, with the next one planned for eight days later',
    record: joss,
    given: [
      set('/reviews/review-7/plannedFor', '2027-05-20'),
      append('/visits', { id: 'v-1', on: '2027-02-05', seen: true, alone: true }),
      append('/visits', { id: 'v-2', on: '2027-05-05', seen: true, alone: true }),
    ],
    change: [],
    asAt: '2027-05-12',
    opens: [
      ['time-limits/later-reviews', 'fail', '/reviews'],
      ...halfYearSilent,
      wordsOfLongAgo,
      nobodySpokeBefore,
      ...judgedAgain,
    ],
    settles: [['time-limits/later-reviews', 'needsReview', '/reviews/review-7']],
    points: { 18: 'fail' },
  },
  {
    name: 'six months and a day after the last review, and nobody says whether the planned one was held',
    record: joss,
    given: [
      append('/visits', { id: 'v-1', on: '2027-02-05', seen: true, alone: true }),
      append('/visits', { id: 'v-2', on: '2027-05-05', seen: true, alone: true }),
    ],
    change: [],
    asAt: '2027-05-12',
    opens: [
      ['time-limits/later-reviews', 'needsReview', '/reviews/review-7'],
      ['review-iro/review-dates', 'needsReview', held('review-7')],
      ['review-iro/review-dates', 'fail', '/reviews'],
      ...halfYearSilent,
      wordsOfLongAgo,
      ...judgedAgain,
    ],
    points: { 18: 'fail' },
  },
])

/** Without the IRO’s name, neither who they are nor that it was they who chaired can be seen. */
const nobodyKnownToChair: readonly Found[] = [
  ['review-iro/iro-independent', 'needsReview', '/iro/name'],
  ['review-iro/iro-took-part', 'needsReview', '/reviews/review-6/iroTookPart'],
]

testMutations('Point 18: the dates of reviews and the IRO', [
  {
    name: 'no next review is planned',
    record: joss,
    change: [remove('/reviews/review-7')],
    opens: [['review-iro/review-dates', 'fail', '/reviews']],
    points: { 18: 'fail' },
  },
  {
    name: 'the plan does not name the IRO',
    record: joss,
    change: [remove('/iro/name')],
    opens: [
      ['plan-content/iro-name', 'fail', '/iro/name'],
      ['review-iro/iro-appointed', 'needsReview', '/iro/name'],
      ...nobodyKnownToChair,
    ],
    points: { 18: 'fail' },
  },
  {
    name: 'the name of the IRO is blank',
    record: joss,
    change: [blank('/iro/name')],
    opens: [
      ['plan-content/iro-name', 'fail', '/iro/name'],
      ['review-iro/iro-appointed', 'needsReview', '/iro/name'],
      ...nobodyKnownToChair,
    ],
    points: { 18: 'fail' },
  },
  {
    name: 'the IRO is appointed on the fifth working day',
    record: joss,
    change: [set('/iro/appointedOn', '2024-10-18')],
    opens: [],
    points: {},
  },
  {
    name: 'the IRO is appointed on the sixth working day',
    record: joss,
    change: [set('/iro/appointedOn', '2024-10-21')],
    opens: [['time-limits/iro-appointed-in-time', 'fail', '/iro/appointedOn']],
    points: {},
  },
  {
    name: 'the IRO is appointed on the day after the first review',
    record: joss,
    change: [set('/iro/appointedOn', '2024-11-07')],
    opens: [
      ['time-limits/iro-appointed-in-time', 'fail', '/iro/appointedOn'],
      ['review-iro/iro-appointed', 'fail', '/iro/appointedOn'],
    ],
    points: { 18: 'fail' },
  },
  {
    name: 'the IRO service is told on the second working day',
    record: joss,
    change: [set('/iro/serviceToldOn', '2024-10-15')],
    opens: [],
    points: {},
  },
  {
    name: 'the IRO service is told on the third working day',
    record: joss,
    change: [set('/iro/serviceToldOn', '2024-10-16')],
    opens: [['time-limits/iro-appointed-in-time', 'fail', '/iro/serviceToldOn']],
    points: {},
  },
])

testMutations('The plan is brought up to date within 10 working days of a review', [
  {
    name: 'on the tenth working day',
    record: kuba,
    change: [set('/state/revisedOn', '2026-07-15')],
    opens: [],
    points: {},
  },
  {
    name: 'on the eleventh working day, with earlier revisions that this record does not date',
    record: kuba,
    change: [set('/state/revisedOn', '2026-07-16')],
    opens: [
      ['time-limits/plan-updated-after-review', 'needsReview', '/state/revisedOn'],
      ['voice/shared-with-child', 'needsReview', '/sharing/0'],
    ],
    points: {},
  },
])
