import { otherDateInChronology } from './found.ts'
import { remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const idris = 'unaccompanied-sixteen-year-old'
const jill = '/placements/placement-jill'
const bascombes = '/placements/placement-bascombe'
const lantern = '/placements/pl-1'

testMutations('The care plan within 10 working days, the placement plan within 5', [
  {
    name: 'the care plan on the tenth working day',
    record: joss,
    change: [set('/state/preparedOn', '2024-10-25')],
    opens: [],
    points: {},
  },
  {
    name: 'the care plan on the eleventh working day',
    record: joss,
    change: [set('/state/preparedOn', '2024-10-28')],
    opens: [['time-limits/care-plan', 'fail', '/state/preparedOn']],
    points: {},
  },
  {
    name: 'no day of the care plan is on record',
    record: joss,
    change: [remove('/state/preparedOn')],
    opens: [['time-limits/care-plan', 'needsReview', '/state/preparedOn']],
    points: {},
  },
  {
    name: 'the placement plan on the fifth working day',
    record: joss,
    change: [set(`${jill}/plan/preparedOn`, '2024-10-18')],
    opens: [],
    points: {},
  },
  {
    name: 'the placement plan on the sixth working day',
    record: joss,
    change: [set(`${jill}/plan/preparedOn`, '2024-10-21')],
    opens: [['time-limits/placement-plan', 'fail', `${jill}/plan/preparedOn`]],
    points: {},
  },
])

/** Joss moves on Wednesday 20 August 2025, before the bank holiday of the 25th, in an emergency. */
const movesBeforeBankHoliday = [
  set(`${jill}/to`, '2025-08-20'),
  set(`${bascombes}/from`, '2025-08-20'),
  set('/visits/visit-2025-08-14/on', '2025-08-21'),
  set(`${bascombes}/plan/reasonNotReadyBefore`, 'Jill was taken ill'),
]

const moveInChronology = [
  otherDateInChronology('event-2025-08-11-placement-end'),
  otherDateInChronology('event-2025-08-11-placement-start'),
]

/** The carer signs the plan when it is ready. */
const signed = (placement: string, on: string) => set(`${placement}/plan/signatures/1/on`, on)

testMutations('The placement plan over a bank holiday', [
  {
    name: 'ready on the fifth working day, eight days after the move',
    record: joss,
    change: [
      ...movesBeforeBankHoliday,
      set(`${bascombes}/plan/preparedOn`, '2025-08-28'),
      signed(bascombes, '2025-08-28'),
    ],
    opens: moveInChronology,
    points: {},
  },
  {
    name: 'ready on the sixth working day',
    record: joss,
    change: [
      ...movesBeforeBankHoliday,
      set(`${bascombes}/plan/preparedOn`, '2025-08-29'),
      signed(bascombes, '2025-08-29'),
    ],
    opens: [['time-limits/placement-plan', 'fail', `${bascombes}/plan/preparedOn`], ...moveInChronology],
    points: {},
  },
])

/** Idris comes on Friday 1 May 2026: the bank holidays of 4 and 25 May push everything out, and all is done on the last day. */
const comesBeforeBankHolidays = [
  set('/legal/lookedAfterFrom', '2026-05-01'),
  set('/legal/statuses/ls-1/from', '2026-05-01'),
  set('/legal/section20/consentOn', '2026-05-01'),
  set(`${lantern}/from`, '2026-05-01'),
  set(`${lantern}/plan/preparedOn`, '2026-05-11'),
  signed(lantern, '2026-05-11'),
  set(`${lantern}/plan/childsWishesOn`, '2026-05-01'),
  set(`${lantern}/plan/iroToldOn`, '2026-05-01'),
  set(`${lantern}/notices/no-5/on`, '2026-05-11'),
  set('/iro/appointedOn', '2026-05-11'),
  set('/visits/0/on', '2026-05-08'),
  set('/reviews/review-1/heldOn', '2026-06-02'),
  set('/reviews/review-1/workerAndIroInTouchOn', '2026-05-11'),
  set('/leavingCare/eligibleFrom', '2026-07-31'),
  set('/chronology/ch-2/on', '2026-05-01'),
  set('/chronology/ch-3/on', '2026-05-01'),
  set('/chronology/ch-9/on', '2026-06-02'),
]

testMutations('Everything counted over two bank holidays', [
  {
    name: 'each thing on its last day',
    record: idris,
    change: comesBeforeBankHolidays,
    opens: [],
    points: {},
  },
  {
    name: 'the care plan a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set('/state/preparedOn', '2026-05-19')],
    opens: [['time-limits/care-plan', 'fail', '/state/preparedOn']],
    points: {},
  },
  {
    name: 'the placement plan a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set(`${lantern}/plan/preparedOn`, '2026-05-12'), signed(lantern, '2026-05-12')],
    opens: [['time-limits/placement-plan', 'fail', `${lantern}/plan/preparedOn`]],
    points: {},
  },
  {
    name: 'the IRO a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set('/iro/appointedOn', '2026-05-12')],
    opens: [['time-limits/iro-appointed-in-time', 'fail', '/iro/appointedOn']],
    points: {},
  },
  {
    name: 'the IRO service a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set('/iro/serviceToldOn', '2026-05-07')],
    opens: [['time-limits/iro-appointed-in-time', 'fail', '/iro/serviceToldOn']],
    points: {},
  },
  {
    name: 'the PEP begun a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set('/education/pepStartedOn', '2026-05-19')],
    // He began at the college on 8 June, after the day on which the PEP was due.
    opens: [['time-limits/first-pep', 'needsReview', '/education/pepStartedOn']],
    points: {},
  },
  {
    name: 'the notice to the college a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set(`${lantern}/notices/no-5/on`, '2026-05-12')],
    opens: [['time-limits/notice-of-placement', 'needsReview', `${lantern}/notices/no-5`]],
    points: {},
  },
  {
    name: 'the first review a day later',
    record: idris,
    given: comesBeforeBankHolidays,
    change: [set('/reviews/review-1/heldOn', '2026-06-03')],
    opens: [['time-limits/first-review', 'fail', '/reviews/review-1'], otherDateInChronology('ch-9')],
    points: { 18: 'fail' },
  },
])

testMutations('Notice of the placement', [
  {
    name: 'to the new GP on the fifth working day of an emergency',
    record: joss,
    change: [set(`${jill}/notices/notice-1-gpn/on`, '2024-10-18')],
    opens: [],
    points: {},
  },
  {
    name: 'to the new GP on the sixth working day of an emergency',
    record: joss,
    change: [set(`${jill}/notices/notice-1-gpn/on`, '2024-10-21')],
    opens: [['time-limits/notice-of-placement', 'fail', `${jill}/notices/notice-1-gpn`]],
    points: {},
  },
  {
    name: 'to the school on the day after a move that was no emergency',
    record: joss,
    change: [set(`${bascombes}/notices/notice-2-school/on`, '2025-08-12')],
    opens: [['time-limits/notice-of-placement', 'fail', `${bascombes}/notices/notice-2-school`]],
    points: {},
  },
  {
    name: 'to the school on the day after a move that was no emergency, which no reason excuses',
    record: joss,
    change: [
      set(`${bascombes}/notices/notice-2-school/on`, '2025-08-12'),
      set(`${bascombes}/notices/notice-2-school/reason`, 'The office was shut for the summer'),
    ],
    opens: [['time-limits/notice-of-placement', 'fail', `${bascombes}/notices/notice-2-school`]],
    points: {},
  },
])

testMutations('The first PEP', [
  {
    name: 'begun on the tenth working day',
    record: joss,
    change: [set('/education/pepStartedOn', '2024-10-25')],
    opens: [],
    points: {},
  },
  {
    name: 'begun on the eleventh working day',
    record: joss,
    change: [set('/education/pepStartedOn', '2024-10-28')],
    opens: [['time-limits/first-pep', 'fail', '/education/pepStartedOn']],
    points: {},
  },
  {
    name: 'ready on the day after the first review',
    record: joss,
    change: [set('/education/pepCompletedOn', '2024-11-07')],
    opens: [['time-limits/first-pep', 'fail', '/education/pepCompletedOn']],
    points: {},
  },
])

const temporary = '/placements/pl-1/approval/temporary'
const extended = [
  set(`${temporary}/fullApprovalOn`, '2026-06-10'),
  set(`${temporary}/extendedOn`, '2026-06-03'),
  set(`${temporary}/extensionGround`, 'assessment-not-complete'),
  set(`${temporary}/extendedUntil`, '2026-07-29'),
  set(`${temporary}/panelViewsOn`, '2026-06-01'),
  set(`${temporary}/iroToldOn`, '2026-06-01'),
  set(`${temporary}/approvedBy`, 'Graham Oakes, head of service'),
]

testMutations('A relative approved for a time', [
  {
    name: 'for sixteen weeks',
    record: eli,
    change: [set(`${temporary}/until`, '2026-06-04')],
    opens: [],
    points: {},
  },
  {
    name: 'for sixteen weeks and a day, under a citation that nobody has confirmed',
    record: eli,
    change: [set(`${temporary}/until`, '2026-06-05')],
    opens: [['time-limits/temporary-approval', 'needsReview', `${temporary}/until`]],
    points: {},
  },
  {
    name: 'full approval comes a week after it ran out',
    record: eli,
    change: [set(`${temporary}/fullApprovalOn`, '2026-06-10')],
    opens: [['time-limits/temporary-approval-end', 'fail', `${temporary}/fullApprovalOn`]],
    points: {},
  },
  {
    name: 'full approval comes within an extension of eight weeks',
    record: eli,
    change: extended,
    opens: [],
    points: {},
  },
  {
    name: 'an extension of eight weeks and a day',
    record: eli,
    given: extended,
    change: [set(`${temporary}/extendedUntil`, '2026-07-30')],
    opens: [['time-limits/temporary-approval-extension', 'fail', `${temporary}/extendedUntil`]],
    points: {},
  },
  {
    name: 'the IRO is told on the day after the extension',
    record: eli,
    given: extended,
    change: [set(`${temporary}/iroToldOn`, '2026-06-04')],
    opens: [['time-limits/temporary-approval-extension', 'fail', `${temporary}/iroToldOn`]],
    points: {},
  },
])
