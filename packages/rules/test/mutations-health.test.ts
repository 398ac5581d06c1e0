import { otherDateInChronology } from './found.ts'
import { append, type Found, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const ada = 'baby-in-proceedings'
const nell = 'placed-with-parents'
const kuba = 'seventeen-leaving-care'
const first = '/health/assessments/health-2024'

testMutations('The first health assessment: by a doctor, with a report, before the first review', [
  {
    name: 'by a nurse',
    record: joss,
    change: [set(`${first}/by`, 'registered-nurse')],
    opens: [['time-limits/first-health-assessment', 'fail', `${first}/by`]],
    points: {},
  },
  {
    name: 'by nobody knows whom',
    record: joss,
    change: [remove(`${first}/by`)],
    opens: [
      ['time-limits/first-health-assessment', 'needsReview', `${first}/by`],
      ['time-limits/health-from-5', 'needsReview', `${first}/by`],
    ],
    points: {},
  },
  {
    name: 'without a report on record',
    record: joss,
    change: [remove(`${first}/reportOn`)],
    opens: [['time-limits/first-health-assessment', 'needsReview', `${first}/reportOn`]],
    points: {},
  },
  {
    name: 'with a report on the day after the first review',
    record: joss,
    change: [set(`${first}/reportOn`, '2024-11-07')],
    opens: [['time-limits/first-health-assessment', 'fail', `${first}/reportOn`]],
    points: {},
  },
  {
    name: 'on the day after the first review',
    record: joss,
    change: [set(`${first}/on`, '2024-11-07'), set(`${first}/reportOn`, '2024-11-08')],
    opens: [
      ['time-limits/first-health-assessment', 'fail', first],
      otherDateInChronology('event-2024-10-30-health'),
    ],
    points: {},
  },
  {
    name: 'no list of assessments is kept',
    record: joss,
    change: [remove('/health/assessments')],
    opens: [
      ['time-limits/first-health-assessment', 'needsReview', '/health/assessments'],
      ['time-limits/health-from-5', 'needsReview', '/health/assessments'],
      ['records/references', 'fail', '/chronology/event-2024-10-30-health/concerns/0'],
      ['records/references', 'fail', '/chronology/event-2025-10-15-health/concerns/0'],
      ['records/references', 'fail', '/chronology/event-2026-10-07-health/concerns/0'],
    ],
    points: {},
  },
])

testMutations('From the fifth birthday: every twelve months', [
  {
    name: 'twelve months after the first',
    record: joss,
    change: [
      set('/health/assessments/health-2025/on', '2025-10-30'),
      set('/health/assessments/health-2025/reportOn', '2025-11-03'),
    ],
    opens: [otherDateInChronology('event-2025-10-15-health')],
    points: {},
  },
  {
    name: 'twelve months and a day after the first',
    record: joss,
    change: [
      set('/health/assessments/health-2025/on', '2025-10-31'),
      set('/health/assessments/health-2025/reportOn', '2025-11-03'),
    ],
    opens: [
      ['time-limits/health-from-5', 'fail', '/health/assessments/health-2025'],
      otherDateInChronology('event-2025-10-15-health'),
    ],
    points: {},
  },
  {
    name: 'the last one was not made',
    record: joss,
    change: [set('/health/assessments/health-2026/status', 'cancelled')],
    opens: [['time-limits/health-from-5', 'fail', '/health/assessments']],
    points: {},
  },
  {
    name: 'the one that was overdue is made',
    record: kuba,
    change: [
      set('/health/assessments/health-2026/status', 'completed'),
      set('/health/assessments/health-2026/on', '2026-09-17'),
      set('/health/assessments/health-2026/by', 'registered-nurse'),
      set('/health/assessments/health-2026/reportOn', '2026-09-21'),
    ],
    // It has its place in his story too.
    opens: [['practice/chronology-events', 'needsReview', '/health/assessments/health-2026']],
    settles: [['time-limits/health-from-5', 'fail', '/health/assessments']],
    points: {},
  },
  {
    name: 'at 17 he did not want the one that is overdue, and the limit is no longer judged',
    record: kuba,
    change: [
      append('/health/refusals', {
        id: 'refusal-2026',
        on: '2026-09-10',
        what: 'The yearly health assessment',
        understandingJudgedBy: 'Kerry Dunstall, nurse: he understood it well',
        reason: 'I see my own doctor',
      }),
    ],
    opens: [['time-limits/health-from-5', 'needsReview', '/health/assessments']],
    settles: [['time-limits/health-from-5', 'fail', '/health/assessments']],
    points: {},
  },
])

const visitedAtChristmas = append('/visits', {
  id: 'visit-christmas',
  on: '2026-12-29',
  seen: true,
  alone: false,
  whyNotAlone: 'not-appropriate',
})
const december = '/health/assessments/rha-1'
/** The decision of the second review that was to be carried out by 18 December. */
const decisionLeftOpen: Found = [
  'review-iro/decisions-carried-out',
  'needsReview',
  '/reviews/review-2/decisions/r2-d3/doneOn',
]

testMutations('Until the fifth birthday: every six months', [
  {
    name: 'six months after the first',
    record: ada,
    given: [visitedAtChristmas],
    change: [],
    asAt: '2027-01-02',
    opens: [decisionLeftOpen],
    points: {},
  },
  {
    name: 'six months and a day after the first',
    record: ada,
    given: [visitedAtChristmas],
    change: [],
    asAt: '2027-01-03',
    opens: [['time-limits/health-under-5', 'fail', '/health/assessments'], decisionLeftOpen],
    points: {},
  },
  {
    name: 'six months and a day after the first, with one by a midwife in between',
    record: ada,
    given: [visitedAtChristmas],
    change: [
      set(`${december}/status`, 'completed'),
      set(`${december}/on`, '2027-01-02'),
      set(`${december}/by`, 'registered-midwife'),
      set(`${december}/reportOn`, '2027-01-02'),
    ],
    asAt: '2027-01-03',
    opens: [['practice/chronology-events', 'needsReview', december], decisionLeftOpen],
    points: {},
  },
])

const second = '/health/assessments/health-2026'
/** A birth in the chronology may be that of a brother or sister. */
const whoseBirth: Found = [
  'practice/chronology-dates',
  'needsReview',
  '/chronology/event-2020-04-30-birth/on',
]

testMutations('Over the fifth birthday: six months before it, twelve from it', [
  {
    name: 'a child who turned five meanwhile is seen twelve months after the first',
    record: nell,
    change: [set(`${second}/on`, '2026-03-26'), set(`${second}/reportOn`, '2026-03-30')],
    opens: [otherDateInChronology('event-2026-03-11-health')],
    points: {},
  },
  {
    name: 'a child who turned five meanwhile is seen twelve months and a day after the first',
    record: nell,
    change: [set(`${second}/on`, '2026-03-27'), set(`${second}/reportOn`, '2026-03-30')],
    opens: [['time-limits/health-from-5', 'fail', second], otherDateInChronology('event-2026-03-11-health')],
    points: {},
  },
  {
    name: 'the fifth birthday is the last day of the six months',
    record: nell,
    change: [set('/child/dateOfBirth', '2020-09-26')],
    opens: [whoseBirth],
    points: {},
  },
  {
    name: 'the six months are up on the day before the fifth birthday',
    record: nell,
    change: [set('/child/dateOfBirth', '2020-09-27')],
    opens: [['time-limits/health-under-5', 'fail', second], whoseBirth],
    points: {},
  },
])
