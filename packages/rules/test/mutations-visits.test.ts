import { decisionsLeftOpen, halfYearSilent, nobodySpokeBefore, wordsOfLongAgo } from './found.ts'
import { type Found, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const ada = 'baby-in-proceedings'
const bascombes = '/placements/placement-bascombe'

const on = (visit: string) => `/visits/${visit}/on`

testMutations('The first visit: within one week of the start of any placement', [
  {
    name: 'on the seventh day',
    record: joss,
    change: [set(on('visit-2024-10-14'), '2024-10-18')],
    opens: [],
    points: {},
  },
  {
    name: 'on the eighth day',
    record: joss,
    change: [set(on('visit-2024-10-14'), '2024-10-19')],
    opens: [['time-limits/first-visit', 'fail', '/visits/visit-2024-10-14']],
    points: {},
  },
  {
    name: 'on the seventh day of the second placement',
    record: joss,
    change: [set(on('visit-2025-08-14'), '2025-08-18')],
    opens: [],
    points: {},
  },
  {
    name: 'on the eighth day of the second placement',
    record: joss,
    change: [set(on('visit-2025-08-14'), '2025-08-19')],
    opens: [['time-limits/first-visit', 'fail', '/visits/visit-2025-08-14']],
    points: {},
  },
])

/** The decision of Ada’s second review that was to be carried out by 18 December. */
const decisionLeftOpen: Found = [
  'review-iro/decisions-carried-out',
  'needsReview',
  '/reviews/review-2/decisions/r2-d3/doneOn',
]

testMutations('The first year: every six weeks at least', [
  {
    name: 'on the forty-second day',
    record: joss,
    change: [set(on('visit-2025-09-18'), '2025-09-25')],
    opens: [],
    points: {},
  },
  {
    name: 'on the forty-third day',
    record: joss,
    change: [set(on('visit-2025-09-18'), '2025-09-26')],
    opens: [['time-limits/visits-first-year', 'fail', '/visits/visit-2025-09-18']],
    points: {},
  },
  {
    name: 'on the last day for the next visit, seen from that day',
    record: ada,
    change: [],
    asAt: '2026-12-29',
    opens: [decisionLeftOpen],
    points: {},
  },
  {
    name: 'the day after, with none on record',
    record: ada,
    change: [],
    asAt: '2026-12-30',
    opens: [['time-limits/visits-first-year', 'fail', '/placements/placement-ingleby'], decisionLeftOpen],
    points: {},
  },
  {
    name: 'no list of visits is kept',
    record: ada,
    change: [remove('/visits')],
    opens: [
      ['time-limits/first-visit', 'needsReview', '/visits'],
      ['time-limits/visits-first-year', 'needsReview', '/visits'],
    ],
    settles: [['time-limits/visits-first-year', 'fail', '/visits/4']],
    points: {},
  },
])

/** What is left open besides where nothing is written down for three months. */
const winterSilent = decisionsLeftOpen('a', 'd', 'e', 'f')

testMutations('After the first year: three months to 18, otherwise six weeks', [
  {
    name: 'three months after the last visit',
    record: joss,
    change: [],
    asAt: '2027-02-05',
    opens: winterSilent,
    points: {},
  },
  {
    name: 'three months and a day after the last visit',
    record: joss,
    change: [],
    asAt: '2027-02-06',
    opens: [['time-limits/visits-later', 'fail', bascombes], ...winterSilent],
    points: {},
  },
  {
    name: 'no longer meant to last until he is 18, with 51 days between two visits',
    record: joss,
    change: [set(`${bascombes}/intendedUntil18`, false)],
    opens: [
      ['time-limits/visits-later', 'fail', '/visits/visit-2026-11-05'],
      ['placement/long-term-foster-conditions', 'needsReview', `${bascombes}/intendedUntil18`],
    ],
    points: {},
  },
  {
    name: 'nobody says how long it is to last, so that nobody knows which limit holds',
    record: joss,
    change: [
      remove(`${bascombes}/intendedUntil18`, `${bascombes}/expectedEnd`, `${bascombes}/expectedLength`),
    ],
    opens: [
      ['time-limits/visits-later', 'needsReview', `${bascombes}/intendedUntil18`],
      ['placement/duration', 'needsReview', `${bascombes}/expectedEnd`],
    ],
    points: { 8: 'needsReview' },
  },
])

const agreesToFewer = [
  set(`${bascombes}/approval/longTermFostering/childAgreesToFewerVisits`, true),
  set(`${bascombes}/approval/longTermFostering/childAgreedOn`, '2026-09-15'),
]

testMutations('Long-term fostering with the child’s agreement: every six months', [
  {
    name: 'three months after the last visit',
    record: joss,
    given: agreesToFewer,
    change: [],
    asAt: '2027-02-05',
    opens: winterSilent,
    points: {},
  },
  {
    name: 'three months and a day after the last visit, under an exception that nobody has confirmed',
    record: joss,
    given: agreesToFewer,
    change: [],
    asAt: '2027-02-06',
    opens: [
      ['time-limits/visits-long-term-foster', 'needsReview', `${bascombes}/approval/longTermFostering`],
      ...winterSilent,
    ],
    points: {},
  },
  {
    name: 'six months after the last visit',
    record: joss,
    given: agreesToFewer,
    change: [],
    asAt: '2027-05-05',
    opens: [
      ['time-limits/visits-long-term-foster', 'needsReview', `${bascombes}/approval/longTermFostering`],
      ...halfYearSilent,
      nobodySpokeBefore,
      // The next review is today, and its reports were due three days ago.
      ['time-limits/review-reports', 'needsReview', '/reviews/review-7/reportsReadyOn'],
    ],
    points: {},
  },
  {
    name: 'six months and a day after the last visit, which nothing allows',
    record: joss,
    given: [...agreesToFewer, set('/reviews/review-7/plannedFor', '2027-05-10')],
    change: [],
    asAt: '2027-05-06',
    opens: [
      ['time-limits/visits-long-term-foster', 'needsReview', bascombes],
      ...halfYearSilent,
      nobodySpokeBefore,
      wordsOfLongAgo,
    ],
    points: {},
  },
])

testMutations('Somebody else arranges where a child in care lives', [
  {
    name: 'the visits fit the same pattern',
    record: joss,
    change: [set(`${bascombes}/arrangedByAnother`, 'The hospital trust')],
    opens: [],
    points: {},
  },
  {
    name: 'forty-three days between visits in the first year, under a citation that nobody has confirmed',
    record: joss,
    given: [set(`${bascombes}/arrangedByAnother`, 'The hospital trust')],
    change: [set(on('visit-2025-09-18'), '2025-09-26')],
    opens: [['time-limits/visits-other-arranger', 'needsReview', '/visits/visit-2025-09-18']],
    points: {},
  },
])

testMutations('Seen in private', [
  {
    name: 'he was not spoken to in private, and nobody says why',
    record: joss,
    change: [set('/visits/visit-2026-11-05/alone', false)],
    opens: [
      ['time-limits/seen-alone', 'needsReview', '/visits/visit-2026-11-05/whyNotAlone'],
      ['practice/visit-alone-recorded', 'fail', '/visits/visit-2026-11-05/whyNotAlone'],
    ],
    points: {},
  },
  {
    name: 'he did not want to',
    record: joss,
    change: [
      set('/visits/visit-2026-11-05/alone', false),
      set('/visits/visit-2026-11-05/whyNotAlone', 'refused'),
    ],
    opens: [],
    points: {},
  },
])
