import { otherDateInChronology } from './found.ts'
import { append, blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const glasses = '/chronology/event-2026-03-11-health'

testMutations('Gaps in the chronology', [
  {
    name: '91 days without an event, from 10 December to 11 March',
    record: joss,
    change: [remove('/chronology/event-2026-01-15-health')],
    opens: [['practice/chronology-gaps', 'needsReview', glasses]],
    points: {},
  },
  {
    name: '90 days without an event, from 10 December to 10 March',
    record: joss,
    change: [remove('/chronology/event-2026-01-15-health'), set(`${glasses}/on`, '2026-03-10')],
    opens: [],
    points: {},
  },
  {
    name: 'of the next event only the month is known, which may be within 90 days',
    record: joss,
    change: [remove('/chronology/event-2026-01-15-health'), set(`${glasses}/on`, '2026-03')],
    opens: [],
    points: {},
  },
  {
    name: 'no chronology is kept',
    record: joss,
    change: [remove('/chronology')],
    opens: [['practice/chronology-gaps', 'needsReview', '/chronology']],
    points: {},
  },
])

testMutations('What the chronology leaves out, or dates otherwise', [
  {
    name: 'the review of July 2025 is not in it',
    record: joss,
    change: [remove('/chronology/event-2025-07-09-review')],
    opens: [['practice/chronology-events', 'needsReview', '/reviews/review-3']],
    points: {},
  },
  {
    name: 'the move is in it a week late',
    record: joss,
    change: [
      set('/chronology/event-2025-08-11-placement-end/on', '2025-08-18'),
      set('/chronology/event-2025-08-11-placement-start/on', '2025-08-18'),
    ],
    opens: [
      otherDateInChronology('event-2025-08-11-placement-end'),
      otherDateInChronology('event-2025-08-11-placement-start'),
      // It was written down before the day that it has now.
      ['practice/recorded-late', 'needsReview', '/chronology/event-2025-08-11-placement-end/recordedOn'],
    ],
    points: {},
  },
  {
    name: 'coming into care is in it a day late, which is said once',
    record: joss,
    change: [set('/chronology/event-2024-10-11-into-care/on', '2024-10-12')],
    opens: [otherDateInChronology('event-2024-10-11-into-care')],
    points: {},
  },
  {
    name: 'an event was corrected, and the correction has the right day',
    record: joss,
    change: [
      set('/chronology/event-2025-12-10-review/on', '2025-12-11'),
      append('/chronology', {
        id: 'event-2025-12-10-review-corrected',
        on: '2025-12-10',
        kind: 'review',
        what: 'Fourth review.',
        source: 'Record of the review',
        recordedOn: '2025-12-15',
        recordedBy: 'Priya Nandra',
        concerns: ['review-4'],
        corrects: 'event-2025-12-10-review',
      }),
    ],
    opens: [],
    points: {},
  },
])

const school = '/contributions/asked-school'
const nothingFromSchool = [remove(`${school}/receivedOn`), blank(`${school}/content`)]

testMutations('What belongs in the record', [
  {
    name: 'nobody has judged whether the record is kept safe',
    record: joss,
    change: [remove('/judgements/judgement-secure')],
    opens: [['records/secure', 'needsReview', '/judgements']],
    points: {},
  },
  {
    name: 'nobody wrote down why and when the second revision was made',
    record: joss,
    change: [remove('/state/earlierRevisions/revision-2')],
    opens: [['records/case-record', 'needsReview', '/state/earlierRevisions']],
    points: {},
  },
  {
    name: 'a manager sent the plan back, and nobody answered',
    record: joss,
    change: [remove('/state/returns/return-1/answeredOn')],
    opens: [['practice/returns-answered', 'needsReview', '/state/returns/return-1/answeredOn']],
    points: {},
  },
  {
    name: 'the school was asked for its part by today, and nothing came',
    record: joss,
    change: [...nothingFromSchool, set(`${school}/neededBy`, '2026-11-21')],
    opens: [],
    points: {},
  },
  {
    name: 'the school was asked for its part by yesterday, and nothing came',
    record: joss,
    change: [...nothingFromSchool, set(`${school}/neededBy`, '2026-11-20')],
    opens: [['practice/agency-contributions', 'fail', school]],
    points: {},
  },
  {
    name: 'nobody has considered whether somebody uses him',
    record: joss,
    change: [remove('/exploitation')],
    opens: [['practice/exploitation-and-missing', 'needsReview', '/exploitation/consideredOn']],
    points: {},
  },
])
