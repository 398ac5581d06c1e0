import { blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const kuba = 'seventeen-leaving-care'
const bascombes = '/placements/placement-bascombe'
const aunt = '/placements/pl-1'

testMutations('Point 10: how it would end', [
  {
    name: 'nothing is said of an ending',
    record: joss,
    change: [remove(`${bascombes}/ending`, `${bascombes}/plan/ending`)],
    opens: [
      ['placement/schedule-2-matters', 'needsReview', `${bascombes}/plan`],
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
