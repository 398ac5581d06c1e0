import { wirral2019 } from '../src/index.ts'
import { append, blank, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const ada = 'baby-in-proceedings'
const bascombes = '/placements/placement-bascombe'

testMutations('The child is told, and asked', [
  {
    name: 'the plan was revised, and does not say in words for him what changed',
    record: joss,
    change: [blank('/state/whatChanged')],
    opens: [['voice/told-of-changes', 'fail', '/state/whatChanged']],
    points: {},
  },
  {
    name: 'a baby is not told of it in words',
    record: ada,
    change: [blank('/state/whatChanged')],
    opens: [],
    points: {},
  },
  {
    name: 'he was told of his new worker on the day after she came',
    record: joss,
    change: [set('/workers/worker-priya/childToldOn', '2025-06-03')],
    opens: [['practice/worker-change-cover', 'fail', '/workers/worker-priya/childToldOn']],
    points: {},
  },
  {
    name: 'nobody is named who stands in for his worker',
    record: joss,
    change: [remove('/workers/worker-priya/coverName')],
    opens: [['practice/worker-change-cover', 'fail', '/workers/worker-priya/coverName']],
    points: {},
  },
  {
    name: 'he has an independent visitor, of whom the placement plan says nothing',
    record: joss,
    given: [blank(`${bascombes}/plan/independentVisitor`)],
    change: [
      set('/participation/independentVisitor', {
        status: 'appointed',
        visitor: { name: 'Hal Brennan', role: 'Independent visitor' },
      }),
    ],
    opens: [
      ['placement/independent-visitor', 'needsReview', `${bascombes}/plan/independentVisitor`],
      ['placement/schedule-2-matters', 'needsReview', `${bascombes}/plan`],
      // Nor does it say how to reach the visitor.
      ['placement/plan-contacts', 'needsReview', `${bascombes}/plan/contacts`],
    ],
    points: { 4: 'needsReview' },
  },
])

const july = '/chronology/event-2026-07-31-achievement/recordedOn'
const referral = '/health/referrals/referral-therapy'

testMutations('Written down in time, and helped meanwhile', [
  {
    name: 'an event was written down 28 days later',
    record: joss,
    change: [set(july, '2026-08-28')],
    opens: [],
    points: {},
  },
  {
    name: 'an event was written down 29 days later',
    record: joss,
    change: [set(july, '2026-08-29')],
    opens: [['practice/recorded-late', 'needsReview', july]],
    points: {},
  },
  {
    name: 'he waits for therapy, with help meanwhile',
    record: joss,
    change: [remove(`${referral}/firstSeenOn`)],
    opens: [],
    points: {},
  },
  {
    name: 'he waits for therapy, and nobody says what help he has meanwhile',
    record: joss,
    given: [remove(`${referral}/firstSeenOn`)],
    change: [blank(`${referral}/interimSupport`)],
    opens: [['practice/referral-interim-support', 'fail', `${referral}/interimSupport`]],
    points: {},
  },
  {
    name: 'he was missing for a night, and nobody spoke to him afterwards',
    record: joss,
    change: [append('/exploitation/missing', { id: 'missing-1', from: '2026-10-02', to: '2026-10-03' })],
    opens: [
      [
        'practice/exploitation-and-missing',
        'needsReview',
        '/exploitation/missing/missing-1/interviewOfferedOn',
      ],
    ],
    points: {},
  },
])

const told = '/health/cliniciansToldOn'

testMutations('Local policy of wirral-2019', [
  {
    name: 'health services were told two days after he came',
    record: joss,
    profile: wirral2019,
    change: [set(told, '2024-10-13')],
    opens: [],
    points: {},
  },
  {
    name: 'health services were told three days after he came',
    record: joss,
    profile: wirral2019,
    change: [set(told, '2024-10-14')],
    opens: [['wirral-2019/health-told-in-48-hours', 'fail', told]],
    points: {},
  },
  {
    name: 'health services were told three days after he came, which the law of England does not ask about',
    record: joss,
    change: [set(told, '2024-10-14')],
    opens: [],
    points: {},
  },
  {
    name: 'the IRO’s view of the plan is not recorded',
    record: joss,
    profile: wirral2019,
    change: [remove('/reviews/review-6/iroView')],
    opens: [['wirral-2019/iro-view', 'fail', '/reviews/review-6/iroView/view']],
    points: {},
  },
])
