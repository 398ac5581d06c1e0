import { describe, expect, test } from 'vitest'
import { checkCarePlan } from '../src/index.ts'
import { doneBefore } from './found.ts'
import { append, changed, type Found, remove, set, testMutations, yearsEarlier } from './mutate.ts'

const joss = 'nine-year-old'
const kuba = 'seventeen-leaving-care'
const jill = '/placements/placement-jill'
const bascombes = '/placements/placement-bascombe'

/** The Bascombes foster for an agency, in the area of another authority. */
const agencyOutOfArea = [
  set(`${bascombes}/provider`, 'PR4'),
  set(`${bascombes}/inArea`, false),
  set(`${bascombes}/localAuthority`, '841'),
]
const approval = `${bascombes}/approval/outOfArea`
const approved = set(approval, {
  approvedOn: '2025-07-25',
  approvedBy: 'Graham Oakes',
  approvedByRole: 'nominated-officer',
  atDistance: false,
  iroConsultedOn: '2025-07-09',
  areaAuthorityToldOn: '2025-07-24',
  relativesConsultedOn: '2025-07-18',
})
const areaTold = append(`${bascombes}/notices`, {
  id: 'notice-2-area',
  to: 'area-authority',
  on: '2025-07-28',
  sent: 'The assessment of his needs, why he moves, and the care plan',
})
const outOfArea = 'placement/out-of-area-approved'

testMutations('Outside the area of the authority', [
  {
    name: 'nobody approved it, was consulted or had notice',
    record: joss,
    change: agencyOutOfArea,
    opens: [
      ...['approvedOn', 'approvedBy', 'approvedByRole', 'iroConsultedOn'].map(
        (field): Found => [outOfArea, 'needsReview', `${approval}/${field}`],
      ),
      ...['areaAuthorityToldOn', 'relativesConsultedOn'].map(
        (field): Found => [outOfArea, 'needsReview', `${approval}/${field}`],
      ),
      ['time-limits/notice-to-area-authority', 'fail', `${bascombes}/notices`],
    ],
    points: {},
  },
  {
    name: 'it was approved before the move, and the authority there had notice',
    record: joss,
    change: [...agencyOutOfArea, approved, areaTold],
    opens: [],
    points: {},
  },
  {
    name: 'nobody says what the authority there was sent',
    record: joss,
    given: [...agencyOutOfArea, approved, areaTold],
    change: [remove(`${bascombes}/notices/notice-2-area/sent`)],
    opens: [
      ['time-limits/notice-to-area-authority', 'needsReview', `${bascombes}/notices/notice-2-area/sent`],
    ],
    points: {},
  },
  {
    name: 'it was approved on the day after the move',
    record: joss,
    given: [...agencyOutOfArea, approved, areaTold],
    change: [set(`${approval}/approvedOn`, '2025-08-12')],
    opens: [[outOfArea, 'fail', `${approval}/approvedOn`]],
    points: {},
  },
  {
    name: 'it is at a distance, which the director has to approve',
    record: joss,
    given: [...agencyOutOfArea, approved, areaTold, set(`${approval}/carePlanSentOn`, '2025-07-24')],
    change: [set(`${approval}/atDistance`, true)],
    opens: [[outOfArea, 'fail', `${approval}/approvedByRole`]],
    points: {},
  },
  {
    name: 'the authority’s own foster carers need no such approval, and the authority there its notice',
    record: joss,
    change: [set(`${bascombes}/inArea`, false), set(`${bascombes}/localAuthority`, '841')],
    opens: [['time-limits/notice-to-area-authority', 'fail', `${bascombes}/notices`]],
    points: {},
  },
])

testMutations('A placement that ends', [
  {
    name: 'no review is named that considered it',
    record: joss,
    change: [remove(`${jill}/ending/reviewedOn`)],
    opens: [['placement/ended-after-review', 'needsReview', `${jill}/ending/reviewedOn`]],
    points: {},
  },
  {
    name: 'no review was held there before it ended, and no risk is named any more',
    record: joss,
    given: [
      remove(...['1', '2', '3'].map((number) => `/reviews/review-${number}`)),
      remove(`${jill}/ending/reviewedOn`),
      set(`${jill}/ending/immediateRisk`, 'Jill was taken ill'),
    ],
    change: [remove(`${jill}/ending/immediateRisk`)],
    opens: [['placement/ended-after-review', 'fail', `${jill}/ending/reviewedOn`]],
    points: {},
  },
  {
    name: 'the review that considered it was held on the day after',
    record: joss,
    given: [set('/reviews/review-3/heldOn', '2025-07-29'), set(`${jill}/ending/reviewedOn`, '2025-07-29')],
    change: [set('/reviews/review-3/heldOn', '2025-08-12'), set(`${jill}/ending/reviewedOn`, '2025-08-12')],
    opens: [
      ['placement/ended-after-review', 'fail', `${jill}/ending/reviewedOn`],
      ['time-limits/later-reviews', 'fail', '/reviews/review-3'],
      // What came of it has the days of before.
      ...doneBefore('review-3', ['recordCompletedOn', 'recordSentOn'], [0, 1]),
    ],
    points: { 18: 'fail' },
  },
  {
    name: 'it had to end at once, so that neither a review nor notice could come first',
    record: joss,
    change: [remove(`${jill}/ending/reviewedOn`), set(`${jill}/ending/immediateRisk`, 'Jill was taken ill')],
    opens: [],
    points: {},
  },
  {
    name: 'it had to end at once, and a notice came on the eleventh working day after',
    record: joss,
    given: [set(`${jill}/ending/immediateRisk`, 'Jill was taken ill')],
    change: [set(`${jill}/ending/notices/ending-jill-1/on`, '2025-08-27')],
    opens: [['placement/late-ending-notice', 'fail', `${jill}/ending/notices/ending-jill-1/on`]],
    points: {},
  },
  {
    name: 'his father had no notice of the ending',
    record: joss,
    change: [remove(`${jill}/ending/notices/ending-jill-3`)],
    opens: [['placement/ending-notices', 'fail', `${jill}/ending/notices`]],
    points: {},
  },
  {
    name: 'the IRO was told on the day after it ended, and had no written notice before',
    record: joss,
    given: [remove(`${jill}/ending/notices/ending-jill-9`)],
    change: [set(`${jill}/ending/iroToldOn`, '2025-08-12')],
    opens: [['placement/ending-notices', 'fail', `${jill}/ending/iroToldOn`]],
    points: {},
  },
  {
    name: 'the school had notice in time, and again after it ended',
    record: joss,
    change: [append(`${jill}/ending/notices`, { id: 'ending-jill-again', to: 'school', on: '2025-09-01' })],
    opens: [],
    points: {},
  },
])

testMutations('Homes for 16 and 17', [
  {
    name: 'supported accommodation without a registration',
    record: kuba,
    change: [remove('/placements/placement-lock/urn')],
    opens: [['placement/sixteen-seventeen-setting', 'needsReview', '/placements/placement-lock/urn']],
    points: {},
  },
  {
    name: 'nobody says that he saw it before he moved',
    record: kuba,
    change: [remove('/placements/placement-lock/seenFirstOn')],
    opens: [['placement/seen-first', 'needsReview', '/placements/placement-lock/seenFirstOn']],
    points: {},
  },
])

/** Joss five years earlier, looked after since 2019, in supported accommodation from a day. */
const under16 = (from: string, asAt: string) =>
  checkCarePlan(
    changed(
      joss,
      yearsEarlier(5),
      set(`${bascombes}/type`, 'K3'),
      set(`${bascombes}/section22C`, 'other-arrangements'),
      set(`${bascombes}/provider`, 'PR5'),
      set(`${bascombes}/from`, from),
    ),
    { asAt },
  )
    .findings.filter(({ ruleId }) => ruleId === 'placement/under-16-setting')
    .map(({ outcome, kind }) => `${outcome} ${kind}`)

describe('a child under 16 in a setting that regulation 27A does not list', () => {
  test.each([
    ['2021-09-01', '2021-09-08', 'on the day before the regulation', []],
    ['2021-09-01', '2021-09-09', 'on its first day, where it began before', ['needsReview judge']],
    ['2021-09-08', '2026-11-21', 'years later, where it began before', ['needsReview judge']],
    ['2021-09-09', '2021-09-09', 'where it began on its first day', ['fail conflict']],
    ['2025-08-11', '2026-11-21', 'where it began after', ['fail conflict']],
  ])('from %s, as at %s: %s', (from, asAt, _, found) => {
    expect(under16(from, asAt)).toEqual(found)
  })
})
