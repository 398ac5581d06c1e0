import { blank, type Found, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const bascombes = '/placements/placement-bascombe'

testMutations('Points 16 and 17: health and education', [
  {
    name: 'the health plan does not say what its history does to his development',
    record: joss,
    change: [remove('/health/effectOnDevelopment')],
    opens: [['plan-content/health-plan', 'fail', '/health/effectOnDevelopment']],
    points: { 16: 'fail' },
  },
  {
    name: 'one of the five arrangements for health is blank',
    record: joss,
    change: [blank('/health/arrangements/prevention')],
    opens: [['plan-content/health-plan', 'fail', '/health/arrangements/prevention']],
    points: { 16: 'fail' },
  },
  {
    name: 'nobody is said to consent to treatment, in the health plan or the placement plan',
    record: joss,
    change: [remove('/health/consent', `${bascombes}/plan/healthConsent`)],
    opens: [
      ['plan-content/health-consent', 'fail', '/health/consent'],
      ['placement/plan-health', 'fail', `${bascombes}/plan/healthConsent`],
    ],
    points: { 16: 'fail' },
  },
  {
    name: 'the plan for school is silent on the carer’s part, and names another document',
    record: joss,
    change: [remove('/education/carersRole')],
    opens: [['plan-content/pep', 'needsReview', '/education/pepId']],
    points: { 17: 'needsReview' },
  },
  {
    name: 'the plan for school is silent on the carer’s part, and names no other document',
    record: joss,
    given: [remove('/education/pepId')],
    change: [remove('/education/carersRole')],
    opens: [['plan-content/pep', 'fail', '/education/carersRole']],
    points: { 17: 'fail' },
  },
  {
    name: 'the plan for school has a blank for what he likes',
    record: joss,
    given: [remove('/education/pepId')],
    change: [blank('/education/leisureInterests')],
    opens: [['plan-content/pep', 'fail', '/education/leisureInterests']],
    points: { 17: 'fail' },
  },
  {
    name: 'the plan shows no date of a PEP',
    record: joss,
    change: [remove('/education/pepStartedOn', '/education/pepCompletedOn', '/education/pepReviews')],
    opens: [
      ['plan-content/pep-date', 'needsReview', '/education/pepCompletedOn'],
      ['time-limits/first-pep', 'needsReview', '/education/pepStartedOn'],
      ['time-limits/first-pep', 'needsReview', '/education/pepCompletedOn'],
      // For each of the five terms that began and ended since he came.
      ...Array.from(
        { length: 5 },
        (): Found => ['time-limits/pep-each-term', 'needsReview', '/education/pepReviews'],
      ),
    ],
    points: { 17: 'needsReview' },
  },
  {
    name: 'he is said not to be in education',
    record: joss,
    change: [set('/education/inEducation', false)],
    opens: [],
    points: {},
  },
])
