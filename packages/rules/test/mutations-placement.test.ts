import { otherDateInChronology } from './found.ts'
import { append, blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const nell = 'placed-with-parents'
const bascombes = '/placements/placement-bascombe'
const aunt = '/placements/pl-1'
const home = '/placements/placement-home'

testMutations('Point 4: the placement and why', [
  {
    name: 'the type of the placement is not given',
    record: joss,
    change: [remove(`${bascombes}/type`)],
    opens: [['placement/type-and-details', 'fail', `${bascombes}/type`]],
    points: { 4: 'fail' },
  },
  {
    name: 'the plan does not say why he cannot live with his parents',
    record: joss,
    change: [blank(`${bascombes}/choice/parents`)],
    opens: [['placement/order-of-preference', 'fail', `${bascombes}/choice/parents`]],
    points: { 4: 'fail' },
  },
  {
    name: 'the placement plan does not say how he is kept safe from day to day',
    record: joss,
    change: [remove(`${bascombes}/plan/dailyCare`)],
    opens: [
      ['placement/daily-care', 'fail', `${bascombes}/plan/dailyCare`],
      ['placement/schedule-2-matters', 'fail', `${bascombes}/plan`],
    ],
    points: { 4: 'fail' },
  },
  {
    name: 'neither foster carer has signed the placement plan',
    record: joss,
    change: [
      remove(`${bascombes}/plan/signatures/sign-2-yvonne`, `${bascombes}/plan/signatures/sign-2-carl`),
    ],
    opens: [['placement/signed', 'fail', `${bascombes}/plan/signatures`]],
    points: { 4: 'fail' },
  },
  {
    name: 'both foster carers are to sign tomorrow',
    record: joss,
    change: [
      set(`${bascombes}/plan/signatures/sign-2-yvonne/on`, '2026-11-22'),
      set(`${bascombes}/plan/signatures/sign-2-carl/on`, '2026-11-22'),
    ],
    opens: [['placement/signed', 'fail', `${bascombes}/plan/signatures`]],
    points: { 4: 'fail' },
  },
  {
    name: 'he was asked on the day after he moved',
    record: joss,
    change: [set(`${bascombes}/plan/childsWishesOn`, '2025-08-12')],
    opens: [['placement/views-iro-told', 'fail', `${bascombes}/plan/childsWishesOn`]],
    points: { 4: 'fail' },
  },
  {
    name: 'he was asked on the day he moved',
    record: joss,
    change: [set(`${bascombes}/plan/childsWishesOn`, '2025-08-11')],
    opens: [],
    points: {},
  },
  {
    name: 'there is no record that the IRO was told before the move',
    record: joss,
    change: [remove(`${bascombes}/plan/iroToldOn`)],
    opens: [['placement/views-iro-told', 'needsReview', `${bascombes}/plan/iroToldOn`]],
    points: { 4: 'needsReview' },
  },
  {
    name: 'the first placement ends a day after the second began',
    record: joss,
    change: [set('/placements/placement-jill/to', '2025-08-12')],
    opens: [
      ['placement/no-overlap', 'fail', `${bascombes}/from`],
      otherDateInChronology('event-2025-08-11-placement-end'),
    ],
    points: { 4: 'needsReview' },
  },
  {
    name: 'a night is missing between the placements',
    record: joss,
    change: [set('/placements/placement-jill/to', '2025-08-10')],
    opens: [
      ['placement/no-overlap', 'needsReview', `${bascombes}/from`],
      // Where he was from that day comes before the ending.
      ['placement/ending-notices', 'needsReview', '/placements/placement-jill/to'],
      otherDateInChronology('event-2025-08-11-placement-end'),
    ],
    points: { 4: 'needsReview' },
  },
  {
    name: 'his sister, who is looked after too, lives elsewhere, and nobody says why',
    record: joss,
    change: [
      set('/siblings/sibling-maya/livesWithChild', false),
      blank(`${bascombes}/choice/brothersAndSisters`),
    ],
    opens: [['siblings/together', 'fail', '/siblings/sibling-maya/reasonApart']],
    points: { 4: 'fail' },
  },
  {
    name: 'there is no placement plan',
    record: joss,
    change: [remove(`${bascombes}/plan`)],
    opens: [
      ['plan-content/placement-plan', 'fail', `${bascombes}/plan`],
      ['time-limits/placement-plan', 'needsReview', `${bascombes}/plan/preparedOn`],
    ],
    points: { 4: 'fail' },
  },
  {
    name: 'the mother with whom the child lives has signed',
    record: nell,
    change: [
      append(`${home}/plan/signatures`, {
        id: 'sign-shannon',
        name: 'Shannon Carrick',
        capacity: 'parent',
        on: '2026-02-16',
      }),
    ],
    opens: [],
    settles: [['placement/signed', 'fail', `${home}/plan/signatures`]],
    points: { 4: 'pass' },
  },
])

const shannonHasSigned = append(`${home}/plan/signatures`, {
  id: 'sign-shannon',
  name: 'Shannon Carrick',
  capacity: 'parent',
  on: '2026-02-16',
})

testMutations('Point 4: in care and placed with a parent', [
  {
    name: 'the nominated officer approved it on the day after the child went home',
    record: nell,
    given: [shannonHasSigned],
    change: [set(`${home}/approval/withParents/approvedOn`, '2026-02-17')],
    opens: [['placement/parents-approved', 'fail', `${home}/approval/withParents/approvedOn`]],
    points: { 4: 'fail' },
  },
  {
    name: 'the nominated officer approved it on the day the child went home',
    record: nell,
    given: [shannonHasSigned],
    change: [set(`${home}/approval/withParents/approvedOn`, '2026-02-16')],
    opens: [],
    points: {},
  },
  {
    name: 'no day of the assessment is on record',
    record: nell,
    given: [shannonHasSigned],
    change: [remove(`${home}/approval/withParents/assessedOn`)],
    opens: [['placement/parents-assessed', 'needsReview', `${home}/approval/withParents/assessedOn`]],
    points: { 4: 'needsReview' },
  },
  {
    name: 'the placement plan does not say what the mother tells the authority',
    record: nell,
    given: [shannonHasSigned],
    change: [blank(`${home}/plan/parentDuties`)],
    opens: [['placement/placed-with-parents-plan', 'fail', `${home}/plan/parentDuties`]],
    points: { 4: 'fail' },
  },
])

testMutations('Point 7: support to the placement', [
  {
    name: 'no support is spoken of',
    record: joss,
    change: [remove(`${bascombes}/support`)],
    opens: [['placement/support', 'needsReview', `${bascombes}/support`]],
    points: { 7: 'needsReview' },
  },
  {
    name: 'the record says that there is no support',
    record: joss,
    change: [set(`${bascombes}/support`, [])],
    opens: [['placement/support', 'needsReview', `${bascombes}/support`]],
    points: { 7: 'needsReview' },
  },
  {
    name: 'all the support ended yesterday',
    record: joss,
    change: ['carer', 'child', 'parent'].map((to) =>
      set(`${bascombes}/support/support-${to}/until`, '2026-11-20'),
    ),
    opens: [['placement/support', 'needsReview', `${bascombes}/support`]],
    points: { 7: 'needsReview' },
  },
  {
    name: 'all the support ends today',
    record: joss,
    change: ['carer', 'child', 'parent'].map((to) =>
      set(`${bascombes}/support/support-${to}/until`, '2026-11-21'),
    ),
    opens: [],
    points: {},
  },
  {
    name: 'nobody is said to give the support to the carers',
    record: joss,
    change: [blank(`${bascombes}/support/support-carer/by`)],
    opens: [['placement/support', 'needsReview', `${bascombes}/support/support-carer/by`]],
    points: { 7: 'needsReview' },
  },
  {
    name: 'the support to the mother with whom the child lives ended yesterday',
    record: nell,
    change: ['bryony', 'recovery'].map((who) => set(`${home}/support/support-${who}/until`, '2026-11-20')),
    opens: [['placement/parents-support', 'needsReview', `${home}/support`]],
    points: { 7: 'needsReview' },
  },
  {
    name: 'nothing is given to the mother with whom the child lives',
    record: nell,
    change: [remove(`${home}/support/support-bryony`, `${home}/support/support-recovery`)],
    opens: [['placement/parents-support', 'needsReview', `${home}/support`]],
    points: { 7: 'needsReview' },
  },
])

testMutations('Point 8: how long the placement is to last', [
  {
    name: 'nobody says how long Eli stays with his aunt',
    record: eli,
    change: [remove(`${aunt}/expectedEnd`), blank(`${aunt}/expectedLength`)],
    opens: [['placement/duration', 'needsReview', `${aunt}/expectedEnd`]],
    points: { 8: 'needsReview' },
  },
  {
    name: 'the day on which it was to end has passed',
    record: eli,
    change: [set(`${aunt}/expectedEnd`, '2026-11-20')],
    opens: [['placement/duration', 'needsReview', `${aunt}/expectedEnd`]],
    points: { 8: 'needsReview' },
  },
  {
    name: 'it is to end today',
    record: eli,
    change: [set(`${aunt}/expectedEnd`, '2026-11-21')],
    opens: [],
    points: {},
  },
  {
    name: 'meant to last until he is 18, it ends on the day before',
    record: joss,
    change: [set(`${bascombes}/expectedEnd`, '2035-03-20')],
    opens: [['placement/duration', 'needsReview', `${bascombes}/expectedEnd`]],
    points: { 8: 'needsReview' },
  },
])
