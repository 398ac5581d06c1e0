import { append, blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const nell = 'placed-with-parents'
const kuba = 'seventeen-leaving-care'
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
    opens: [['placement/why-this-one', 'fail', `${bascombes}/choice/parents`]],
    points: { 4: 'fail' },
  },
  {
    name: 'the placement plan does not say how he is kept safe from day to day',
    record: joss,
    change: [remove(`${bascombes}/plan/dailyCare`)],
    opens: [['placement/daily-care', 'fail', `${bascombes}/plan/dailyCare`]],
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
    opens: [['placement/no-overlap', 'fail', `${bascombes}/from`]],
    points: { 4: 'needsReview' },
  },
  {
    name: 'a night is missing between the placements',
    record: joss,
    change: [set('/placements/placement-jill/to', '2025-08-10')],
    opens: [['placement/no-overlap', 'needsReview', `${bascombes}/from`]],
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

testMutations('Point 10: how it would end', [
  {
    name: 'nothing is said of an ending',
    record: joss,
    change: [remove(`${bascombes}/ending`, `${bascombes}/plan/ending`)],
    opens: [
      ['placement/ending', 'needsReview', `${bascombes}/ending/steps`],
      ['placement/ending', 'needsReview', `${bascombes}/ending/notice`],
      ['placement/plan-ending', 'needsReview', `${bascombes}/plan/ending`],
    ],
    points: { 10: 'needsReview' },
  },
  {
    name: 'the placement plan has a blank for how it may be ended, and only the notice is given elsewhere',
    record: joss,
    change: [blank(`${bascombes}/plan/ending`), blank(`${bascombes}/ending/steps`)],
    opens: [
      ['placement/ending', 'needsReview', `${bascombes}/ending/steps`],
      ['placement/plan-ending', 'needsReview', `${bascombes}/plan/ending`],
    ],
    points: { 10: 'needsReview' },
  },
  {
    name: 'under section 20, nobody says that the parents may take him home',
    record: eli,
    change: [blank(`${aunt}/ending/section20`), remove('/legal/section20/withdrawal')],
    opens: [['placement/ending', 'needsReview', `${aunt}/ending/section20`]],
    points: { 10: 'needsReview' },
  },
  {
    name: 'it is said once that the parents may take him home, and once is enough',
    record: eli,
    change: [remove(`${aunt}/ending/section20`)],
    opens: [],
    points: {},
  },
])

testMutations('Point 12: the parents’ part', [
  {
    name: 'the plan is silent on what the father does',
    record: joss,
    change: [remove('/people/person-andre/roleInCare')],
    opens: [['placement/parents-part', 'needsReview', '/people/person-andre/roleInCare']],
    points: { 12: 'needsReview' },
  },
  {
    name: 'nobody decides about faith',
    record: joss,
    change: [remove('/delegatedAuthority/decide-faith')],
    opens: [['placement/delegation', 'needsReview', '/delegatedAuthority']],
    points: { 12: 'needsReview' },
  },
  {
    name: 'social media are thought of, but nobody decides',
    record: joss,
    change: [remove('/delegatedAuthority/decide-online/decidedBy')],
    opens: [['placement/delegation', 'needsReview', '/delegatedAuthority/decide-online/decidedBy']],
    points: { 12: 'needsReview' },
  },
  {
    name: 'under section 20, the placement plan does not say what the parents answer for',
    record: eli,
    change: [blank(`${aunt}/plan/parentsResponsibilities`)],
    opens: [['placement/section-20-matters', 'needsReview', `${aunt}/plan/parentsResponsibilities`]],
    points: { 12: 'needsReview' },
  },
  {
    name: 'under section 20, his father’s agreement is not on record',
    record: eli,
    change: [remove('/state/agreements/ag-2')],
    opens: [['plan-content/agreed-with-parents', 'fail', '/people/father']],
    points: { 12: 'needsReview' },
  },
  {
    name: 'under section 20, his mother does not agree',
    record: eli,
    change: [set('/state/agreements/ag-1/agreed', 'no')],
    opens: [['plan-content/agreed-with-parents', 'needsReview', '/state/agreements/ag-1']],
    points: { 12: 'needsReview' },
  },
])

testMutations('What no point asks, and the law does', [
  {
    name: 'under section 20, nobody says how his mother knew what she agreed to',
    record: eli,
    change: [remove('/legal/section20/informed')],
    opens: [['placement/section-20-consent', 'fail', '/legal/section20/informed']],
    points: {},
  },
  {
    name: 'the needs were assessed on the day after the plan was ready',
    record: eli,
    change: [set('/assessments/as-needs-1/completedOn', '2026-02-25')],
    opens: [['plan-content/assess-first', 'fail', '/assessments/as-needs-1/completedOn']],
    points: {},
  },
  {
    name: 'no review has considered the significant change',
    record: eli,
    change: [remove('/state/consideredAtReviewId')],
    opens: [['plan-content/change-considered', 'fail', '/state/consideredAtReviewId']],
    points: {},
  },
  {
    name: 'the review that is named for the change is still to come',
    record: eli,
    change: [set('/state/consideredAtReviewId', 'review-4')],
    opens: [['plan-content/change-considered', 'needsReview', '/reviews/review-4/heldOn']],
    points: {},
  },
  {
    name: 'the record shows no copy for his father',
    record: joss,
    change: [remove('/state/copies/copy-andre')],
    opens: [['plan-content/copies', 'needsReview', '/people/person-andre']],
    points: {},
  },
  {
    name: 'at 17 and accommodated by his own agreement, he has not agreed the plan',
    record: kuba,
    change: [remove('/state/agreements/agreement-kuba')],
    opens: [['plan-content/agreed-with-young-person', 'fail', '/state/agreements']],
    points: {},
  },
  {
    name: 'nothing is said of an independent visitor',
    record: joss,
    change: [remove('/participation/independentVisitor')],
    opens: [['plan-content/orders-and-visitor', 'fail', '/participation/independentVisitor']],
    points: {},
  },
  {
    name: 'the check letter of the UPN is another',
    record: joss,
    change: [set('/child/upn', 'A840202121017')],
    opens: [['records/identifiers', 'fail', '/child/upn']],
    points: {},
  },
  {
    name: 'an action names an assessment that is not in the record',
    record: joss,
    change: [set('/needs/need-mum/assessmentId', 'assessment-1999')],
    opens: [['records/references', 'fail', '/needs/need-mum/assessmentId']],
    points: {},
  },
  {
    name: 'a service ends before it begins',
    record: joss,
    change: [set('/services/service-football/until', '2025-09-12')],
    opens: [['records/dates-in-order', 'fail', '/services/service-football/until']],
    points: {},
  },
])
