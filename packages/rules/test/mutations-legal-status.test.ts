import { blank, type Found, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const nell = 'placed-with-parents'
const kuba = 'seventeen-leaving-care'
const bascombes = '/placements/placement-bascombe'
const aunt = '/placements/pl-1'

const without = (points: Readonly<Record<number, 'notApplicable'>>, number: number) =>
  Object.fromEntries(Object.entries(points).filter(([point]) => point !== String(number)))

const everyPoint = (outcome: 'notApplicable') =>
  Object.fromEntries(Array.from({ length: 18 }, (_, at) => [at + 1, outcome]))

/** What Eli’s father being late to hear of the placement is in his record; it goes with the ordinary rules. */
const latelyTold: Found = ['time-limits/notice-of-placement', 'needsReview', `${aunt}/notices/no-3`]

testMutations('From a care order to section 20', [
  {
    name: 'the placement plan has to say what authority and parents each answer for, and his mother agreed only in part',
    record: joss,
    change: [set('/legal/statuses/status-4/status', 'V2')],
    opens: [
      ['placement/schedule-2-matters', 'needsReview', `${bascombes}/plan`],
      ['placement/section-20-matters', 'needsReview', `${bascombes}/plan/authorityResponsibilities`],
      ['placement/section-20-matters', 'needsReview', `${bascombes}/plan/parentsResponsibilities`],
    ],
    points: { 12: 'needsReview' },
  },
  {
    name: 'no agreement of his father is on record, which a care order did not ask',
    record: joss,
    given: [set('/legal/statuses/status-4/status', 'V2')],
    change: [remove('/state/agreements/agreement-andre')],
    opens: [['plan-content/agreed-with-parents', 'fail', '/people/person-andre']],
    points: {},
  },
  {
    name: 'under the care order, no agreement of his father is needed',
    record: joss,
    change: [remove('/state/agreements/agreement-andre')],
    opens: [],
    points: {},
  },
  {
    name: 'nobody says that his parents may take him home',
    record: joss,
    given: [set('/legal/statuses/status-4/status', 'V2')],
    change: [remove('/legal/section20/withdrawal')],
    opens: [['placement/ending', 'needsReview', `${bascombes}/ending/section20`]],
    points: { 10: 'needsReview' },
  },
  {
    name: 'under the care order, nobody need say so',
    record: joss,
    change: [remove('/legal/section20/withdrawal')],
    opens: [],
    points: {},
  },
  {
    name: 'who agreed, when, and how they knew, is not on record',
    record: joss,
    given: [set('/legal/statuses/status-4/status', 'V2')],
    change: [remove('/legal/section20')],
    opens: [
      ['placement/section-20-consent', 'fail', '/legal/section20'],
      ['placement/ending', 'needsReview', `${bascombes}/ending/section20`],
    ],
    points: { 10: 'needsReview' },
  },
])

testMutations('From section 20 to a care order', [
  {
    name: 'of a plan that was whole under section 20, all that is asked is whether contact is reasonable',
    record: eli,
    change: [set('/legal/statuses/ls-1/status', 'C2')],
    opens: [['contact/reasonable', 'needsReview', '/judgements']],
    points: {},
  },
  {
    name: 'what only section 20 asks may go',
    record: eli,
    given: [set('/legal/statuses/ls-1/status', 'C2')],
    change: [
      remove('/legal/section20', '/state/agreements/ag-1', '/state/agreements/ag-2'),
      remove(`${aunt}/plan/authorityResponsibilities`, `${aunt}/plan/parentsResponsibilities`),
      blank(`${aunt}/ending/section20`),
    ],
    opens: [],
    points: {},
  },
  {
    name: 'the court sets the time of the care plan, not the tenth working day',
    record: eli,
    given: [set('/legal/statuses/ls-1/status', 'C1')],
    change: [set('/state/preparedOn', '2026-03-06')],
    opens: [],
    points: {},
  },
  {
    name: 'under section 20, the eighth working day is past, and so is the tenth',
    record: eli,
    change: [set('/state/preparedOn', '2026-03-06')],
    opens: [['time-limits/care-plan', 'fail', '/state/preparedOn']],
    points: {},
  },
])

testMutations('Where the ordinary rules end', [
  {
    name: 'he stopped being looked after yesterday',
    record: joss,
    change: [set('/legal/lookedAfterUntil', '2026-11-20')],
    // What had to come before the end is asked about after it too.
    opens: [
      ['placement/before-ceasing', 'needsReview', '/legal/ceasing'],
      ['time-limits/ceasing-approved', 'needsReview', '/legal/ceasing/approvedOn'],
    ],
    points: everyPoint('notApplicable'),
  },
  {
    name: 'he stops being looked after tomorrow',
    record: joss,
    change: [set('/legal/lookedAfterUntil', '2026-11-22')],
    opens: [],
    points: {},
  },
  {
    name: 'he is on remand',
    record: joss,
    change: [set('/legal/statuses/status-4/status', 'J1')],
    opens: [['records/remand', 'needsReview', '/legal/statuses']],
    points: everyPoint('notApplicable'),
  },
  {
    name: 'he is looked after only in short breaks, to a plan that his parents still have to agree, and was never home',
    record: eli,
    change: [set('/legal/shortBreaks', true)],
    // A stay that has gone on for weeks is no short break.
    opens: [['placement/short-breaks', 'fail', '/placements/0']],
    settles: [latelyTold],
    points: without(everyPoint('notApplicable'), 12),
  },
  {
    name: 'he went from his foster home to hospital, which is no accommodation of section 22C',
    record: joss,
    change: [set(`${bascombes}/section22C`, 'not-22C'), set(`${bascombes}/type`, 'R2')],
    opens: [['placement/ending-notices', 'needsReview', '/placements/placement-jill/to']],
    points: { 7: 'notApplicable', 8: 'notApplicable', 10: 'notApplicable' },
  },
])

testMutations('At 16 and 17', [
  {
    name: 'he did not agree for himself, so that the day on which his mother did has to be known',
    record: kuba,
    change: [set('/legal/section20/ownConsent', false)],
    opens: [['placement/section-20-consent', 'needsReview', '/legal/section20/consentOn']],
    points: {},
  },
  {
    name: 'at 15 he could not have agreed for himself, need not agree the plan, and is not yet eligible',
    record: kuba,
    change: [
      set('/child/dateOfBirth', '2011-04-17'),
      remove('/state/agreements/agreement-kuba'),
      set('/placements/placement-lock/expectedEnd', '2029-04-17'),
    ],
    opens: [
      // His mother agreed too, and the day may be hers.
      ['placement/section-20-consent', 'needsReview', '/legal/section20/consentOn'],
      ['placement/under-16-setting', 'fail', '/placements/placement-lock/type'],
      ['time-limits/eligible-child', 'fail', '/leavingCare/eligibility'],
      ['practice/chronology-dates', 'needsReview', '/chronology/event-2009-04-17-birth/on'],
    ],
    points: {},
  },
])

testMutations('With a parent under section 20', [
  {
    name: 'what a care order asks of a placement with a parent goes, and what section 20 asks comes',
    record: nell,
    given: [set('/placements/placement-home/approval/withParents/approvedOn', '2026-02-17')],
    change: [set('/legal/statuses/status-2/status', 'V2')],
    opens: [
      ['records/section-20-with-parent', 'fail', '/placements/placement-home'],
      ['placement/schedule-2-matters', 'needsReview', '/placements/placement-home/plan'],
      ['placement/section-20-consent', 'fail', '/legal/section20'],
      ['placement/ending', 'needsReview', '/placements/placement-home/ending/section20'],
      [
        'placement/section-20-matters',
        'needsReview',
        '/placements/placement-home/plan/authorityResponsibilities',
      ],
      [
        'placement/section-20-matters',
        'needsReview',
        '/placements/placement-home/plan/parentsResponsibilities',
      ],
      ['time-limits/visits-first-year', 'fail', '/visits/15'],
    ],
    settles: [
      ['placement/parents-approved', 'fail', '/placements/placement-home/approval/withParents/approvedOn'],
      ['time-limits/visits-care-order-parents', 'fail', '/visits/15'],
    ],
    points: { 10: 'needsReview', 12: 'needsReview' },
  },
])
