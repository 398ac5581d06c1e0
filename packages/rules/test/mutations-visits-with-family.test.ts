import { append, remove, set, testMutations } from './mutate.ts'

const eli = 'siblings-eldest'
const nell = 'placed-with-parents'
const home = '/placements/placement-home'
const aunt = '/placements/pl-1/approval/temporary'

const visit = (on: string) => ({ id: `visit-added-${on}`, on, seen: true, alone: true })

testMutations('A relative approved for a time: weekly to the first review, then every four weeks', [
  {
    name: 'the eighth day after the visit before',
    record: eli,
    change: [set('/visits/1/on', '2026-02-24')],
    opens: [['time-limits/visits-temporary-carer', 'fail', '/visits/1']],
    points: {},
  },
  {
    name: 'the visit in the week before the first review was not made',
    record: eli,
    change: [remove('/visits/3')],
    opens: [['time-limits/visits-temporary-carer', 'fail', '/visits/3']],
    points: {},
  },
  {
    name: 'the twenty-eighth day, after the first review',
    record: eli,
    change: [set('/visits/4/on', '2026-04-06')],
    opens: [],
    points: {},
  },
  {
    name: 'the twenty-ninth day, after the first review',
    record: eli,
    change: [set('/visits/4/on', '2026-04-07')],
    opens: [['time-limits/visits-temporary-carer', 'fail', '/visits/4']],
    points: {},
  },
  {
    name: 'thirty-seven days, after full approval, are within six weeks',
    record: eli,
    change: [set('/visits/7/on', '2026-06-26')],
    opens: [],
    points: {},
  },
  {
    name: 'no full approval is on record, so that nobody knows whether six weeks have been enough since',
    record: eli,
    change: [remove(`${aunt}/fullApprovalOn`)],
    opens: [
      ['time-limits/temporary-approval-end', 'needsReview', `${aunt}/fullApprovalOn`],
      ['time-limits/visits-temporary-carer', 'needsReview', `${aunt}/fullApprovalOn`],
    ],
    points: {},
  },
])

const nellIsVisitedInTime = [
  set('/visits/15/on', '2026-10-08'),
  append('/visits', visit('2026-11-19')),
] as const

testMutations('With a parent under a care order: within a week, then every six weeks', [
  {
    name: 'the visit that was two weeks late is made in time, and the next one too',
    record: nell,
    change: nellIsVisitedInTime,
    opens: [],
    settles: [['time-limits/visits-care-order-parents', 'fail', '/visits/15']],
    points: {},
  },
  {
    name: 'on the seventh day at home',
    record: nell,
    change: [set('/visits/9/on', '2026-02-23')],
    opens: [],
    points: {},
  },
  {
    name: 'on the eighth day at home',
    record: nell,
    change: [set('/visits/9/on', '2026-02-24')],
    opens: [['time-limits/first-visit', 'fail', '/visits/9']],
    points: {},
  },
  {
    name: 'on the forty-second day',
    record: nell,
    change: [set('/visits/10/on', '2026-04-02')],
    opens: [],
    points: {},
  },
  {
    name: 'on the forty-third day',
    record: nell,
    change: [set('/visits/10/on', '2026-04-03')],
    opens: [['time-limits/visits-care-order-parents', 'fail', '/visits/10']],
    points: {},
  },
])

testMutations(
  'With a parent under an interim care order: weekly to the first review, then every four weeks',
  [
    {
      name: 'the visits of a care order are too few under an interim one',
      record: nell,
      given: nellIsVisitedInTime,
      change: [set('/legal/statuses/status-2/status', 'C1')],
      opens: [
        ...[10, 11, 12, 13, 14, 15, 16].map(
          (at) => ['time-limits/visits-temporary-carer', 'fail', `/visits/${at}`] as const,
        ),
      ],
      points: {},
    },
  ],
)

const withParents = `${home}/approval/withParents`
/** Nell goes home under regulation 19: assessed and reviewed on the tenth working day, decided ten working days later. */
const homeBeforeAssessment = [
  ...nellIsVisitedInTime,
  set(`${withParents}/beforeAssessment`, true),
  set(`${withParents}/parentInterviewedOn`, '2026-02-13'),
  set(`${withParents}/assessedOn`, '2026-03-02'),
  set(`${withParents}/reviewedOn`, '2026-03-02'),
  set(`${withParents}/decidedOn`, '2026-03-16'),
  set(`${withParents}/approvedOn`, '2026-03-16'),
  append('/visits', visit('2026-02-26')),
  append('/reviews', {
    id: 'review-home',
    heldOn: '2026-03-02',
    early: 'Nell went home before the assessment was complete',
    chair: 'Delphine Roake, IRO',
    participation: 'PN1',
    childSeenAloneOn: '2026-03-02',
    workerAndIroInTouchOn: '2026-02-09',
    reportsReadyOn: '2026-02-27',
    decisions: [],
    decisionsSentOn: '2026-03-09',
    recordCompletedOn: '2026-03-23',
    recordSentOn: '2026-03-30',
  }),
  append('/chronology', {
    id: 'event-2026-03-02-review',
    on: '2026-03-02',
    kind: 'review',
    what: 'Review of Nell’s first two weeks at home',
    source: 'Record of the review',
    recordedOn: '2026-03-03',
    recordedBy: 'Bryony Clegg',
    concerns: ['review-home'],
  }),
]

testMutations('With a parent before assessment: weekly to the first review, then every six weeks', [
  {
    name: 'everything on its last day',
    record: nell,
    change: homeBeforeAssessment,
    opens: [],
    settles: [['time-limits/visits-care-order-parents', 'fail', '/visits/15']],
    points: {},
  },
  {
    name: 'a visit on the eighth day, before the first review at home but after those in foster care',
    record: nell,
    given: homeBeforeAssessment,
    change: [set('/visits/17/on', '2026-02-27')],
    opens: [['time-limits/visits-emergency-parents', 'needsReview', home]],
    points: {},
  },
  {
    name: 'the mother is interviewed on the day after the child went home',
    record: nell,
    given: homeBeforeAssessment,
    change: [set(`${withParents}/parentInterviewedOn`, '2026-02-17')],
    opens: [['time-limits/emergency-parents-assessment', 'fail', `${withParents}/parentInterviewedOn`]],
    points: {},
  },
  {
    name: 'the assessment is complete on the eleventh working day',
    record: nell,
    given: homeBeforeAssessment,
    change: [set(`${withParents}/assessedOn`, '2026-03-03')],
    opens: [['time-limits/emergency-parents-assessment', 'fail', `${withParents}/assessedOn`]],
    points: {},
  },
  {
    name: 'the decision comes on the eleventh working day after the assessment',
    record: nell,
    given: homeBeforeAssessment,
    change: [set(`${withParents}/decidedOn`, '2026-03-17')],
    opens: [['time-limits/emergency-parents-assessment', 'fail', `${withParents}/decidedOn`]],
    points: {},
  },
])
