import { blank, type Found, type Mutation, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old' as const
const latest = '/reviews/review-6'
const matters = `${latest}/matters`

/** What the last review says nothing of is known not to have been considered: a list was kept. */
const leftOut = (matter: string, outcome: 'fail' | 'needsReview'): Found => [
  `review-iro/matter-${matter}`,
  outcome,
  matters,
]

/** The matters of Schedule 7 whose text was read, and those whose text nobody has read yet. */
const matterOf = { read: 'fail', unconfirmed: 'needsReview' } as const
const schedule7 = {
  changes: matterOf.read,
  'legal-status': matterOf.read,
  permanence: matterOf.unconfirmed,
  contact: matterOf.read,
  placement: matterOf.read,
  education: matterOf.read,
  leisure: matterOf.unconfirmed,
  health: matterOf.unconfirmed,
  identity: matterOf.read,
  'advice-and-support': matterOf.read,
  ending: matterOf.unconfirmed,
  wishes: matterOf.unconfirmed,
} as const

testMutations('What the last review considered', [
  ...Object.entries(schedule7).map(
    ([matter, outcome]): Mutation => ({
      name: `left out: ${matter}`,
      record: joss,
      change: [remove(`${matters}/matter-6-${matter}`)],
      opens: [leftOut(matter, outcome)],
      points: {},
    }),
  ),
  {
    name: 'contact has a heading, and nothing under it',
    record: joss,
    change: [blank(`${matters}/matter-6-contact/considered`)],
    opens: [leftOut('contact', 'fail')],
    points: {},
  },
  {
    name: 'left out: weekly visits, which are not his, and trafficking, of which nothing points to him',
    record: joss,
    change: [remove(`${matters}/matter-6-visits`, `${matters}/matter-6-trafficking-asylum`)],
    opens: [],
    points: {},
  },
  {
    name: 'nobody recorded what it considered: nothing is known to have been left out',
    record: joss,
    change: [remove(matters)],
    opens: Object.keys(schedule7).map((matter) => leftOut(matter, 'needsReview')),
    points: {},
  },
  {
    name: 'an earlier review left something out, which the last one considered',
    record: joss,
    change: [set('/reviews/review-5/matters', [])],
    opens: [],
    points: {},
  },
])

const lifeStory = '/reviews/review-5/decisions/decision-5a'
const toCome = `${latest}/decisions/decision-6d`
const carriedOut = 'review-iro/decisions-carried-out'

testMutations('What reviews decided', [
  {
    name: 'a decision of the last review but one was not carried out',
    record: joss,
    change: [remove(`${lifeStory}/doneOn`)],
    opens: [[carriedOut, 'needsReview', `${lifeStory}/doneOn`]],
    points: {},
  },
  {
    name: 'a decision was not carried out, for a reason that nobody told the IRO',
    record: joss,
    change: [remove(`${lifeStory}/doneOn`), set(`${lifeStory}/reasonNotDone`, 'No worker was free')],
    opens: [[carriedOut, 'needsReview', `${lifeStory}/iroToldOn`]],
    points: {},
  },
  {
    name: 'a decision was not carried out, and the IRO was told',
    record: joss,
    change: [
      remove(`${lifeStory}/doneOn`),
      set(`${lifeStory}/reasonNotDone`, 'No worker was free'),
      set(`${lifeStory}/iroToldOn`, '2026-10-02'),
    ],
    opens: [],
    points: {},
  },
  {
    name: 'a decision is to be carried out by today',
    record: joss,
    change: [set(`${toCome}/by`, '2026-11-21')],
    opens: [],
    points: {},
  },
  {
    name: 'a decision was to be carried out by yesterday',
    record: joss,
    change: [set(`${toCome}/by`, '2026-11-20')],
    opens: [[carriedOut, 'needsReview', `${toCome}/doneOn`]],
    points: {},
  },
  {
    name: 'a decision has no last day',
    record: joss,
    change: [remove(`${toCome}/by`)],
    opens: [[carriedOut, 'needsReview', `${toCome}/doneOn`]],
    points: {},
  },
])

const sentRound = 'review-iro/decisions-and-record-sent'

testMutations('Before and after a review', [
  {
    name: 'the social worker and the IRO speak on the fifteenth working day before',
    record: joss,
    change: [set(`${latest}/workerAndIroInTouchOn`, '2026-10-21')],
    opens: [],
    points: {},
  },
  {
    name: 'the social worker and the IRO speak on the fourteenth working day before',
    record: joss,
    change: [set(`${latest}/workerAndIroInTouchOn`, '2026-10-22')],
    opens: [['time-limits/worker-and-iro-in-touch', 'fail', `${latest}/workerAndIroInTouchOn`]],
    points: {},
  },
  {
    name: 'the reports are ready three days before',
    record: joss,
    change: [set(`${latest}/reportsReadyOn`, '2026-11-08')],
    opens: [],
    points: {},
  },
  {
    name: 'the reports are ready two days before',
    record: joss,
    change: [set(`${latest}/reportsReadyOn`, '2026-11-09')],
    opens: [['time-limits/review-reports', 'fail', `${latest}/reportsReadyOn`]],
    points: {},
  },
  {
    name: 'the decisions are sent round on the fifth working day',
    record: joss,
    change: [set(`${latest}/decisionsSentOn`, '2026-11-18')],
    opens: [],
    points: {},
  },
  {
    name: 'the decisions are sent round on the sixth working day',
    record: joss,
    change: [set(`${latest}/decisionsSentOn`, '2026-11-19')],
    opens: [[sentRound, 'fail', `${latest}/decisionsSentOn`]],
    points: {},
  },
  {
    name: 'the record is not ready yet, and has until 2 December',
    record: joss,
    change: [remove(`${latest}/recordCompletedOn`, `${latest}/recordSentOn`)],
    opens: [],
    points: {},
  },
  {
    name: 'a child of nine took part as one under four does',
    record: joss,
    change: [set(`${latest}/participation`, 'PN0')],
    opens: [['voice/participation-code', 'fail', `${latest}/participation`]],
    points: {},
  },
])

const independent = 'review-iro/iro-independent'

testMutations('The IRO is independent', [
  {
    name: 'the IRO is the social worker, who wrote the plan and visits, and did not chair the review',
    record: joss,
    change: [set('/iro/name', 'Priya Nandra')],
    opens: [
      [independent, 'fail', '/workers/worker-priya'],
      [independent, 'fail', '/state/preparedBy'],
      [independent, 'fail', '/state/signatures/0'],
      [independent, 'fail', '/visits/visit-2026-11-05'],
      ['review-iro/iro-took-part', 'needsReview', `${latest}/iroTookPart`],
    ],
    points: {},
  },
  {
    name: 'the IRO is the manager who agreed the plan',
    record: joss,
    change: [set('/iro/name', 'Gwen Akehurst')],
    opens: [
      [independent, 'fail', '/workers/worker-gwen'],
      [independent, 'fail', '/state/agreedBy'],
      [independent, 'fail', '/state/returns/0/by'],
      [independent, 'fail', '/state/signatures/1'],
      ['review-iro/iro-took-part', 'needsReview', `${latest}/iroTookPart`],
    ],
    points: {},
  },
  {
    name: 'the IRO was the social worker until last year, and visited when already the IRO',
    record: joss,
    change: [set('/iro/name', 'Tom Ashdown'), set(`${latest}/chair`, 'Tom Ashdown, IRO')],
    opens: [
      [independent, 'needsReview', '/workers/worker-tom'],
      [independent, 'fail', '/visits/visit-2025-05-08'],
    ],
    points: {},
  },
  {
    name: 'the record says that the IRO is not independent',
    record: joss,
    change: [set('/iro/independent', false)],
    opens: [[independent, 'fail', '/iro/independent']],
    points: {},
  },
  {
    name: 'nobody says whether the IRO is independent',
    record: joss,
    change: [remove('/iro/independent')],
    opens: [[independent, 'needsReview', '/iro/independent']],
    points: {},
  },
])
