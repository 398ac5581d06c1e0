import { remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eachYear = 'time-limits/sdq-each-year'
const last = '/health/sdq/sdq-2026'

testMutations('A questionnaire in each return year', [
  {
    name: 'on the last day of the year to 31 March 2026',
    record: joss,
    change: [set(`${last}/on`, '2026-03-31')],
    opens: [],
    points: {},
  },
  {
    name: 'on the day after the year was over',
    record: joss,
    change: [set(`${last}/on`, '2026-04-01')],
    opens: [[eachYear, 'fail', '/health/sdq']],
    points: {},
  },
  {
    name: 'the year has none',
    record: joss,
    change: [remove(last)],
    opens: [[eachYear, 'fail', '/health/sdq']],
    points: {},
  },
  {
    name: 'the first year, in which he came in October, has none, and is not asked about',
    record: joss,
    change: [remove('/health/sdq/sdq-2025')],
    opens: [],
    points: {},
  },
  {
    name: 'no list of questionnaires is kept',
    record: joss,
    change: [remove('/health/sdq')],
    opens: [[eachYear, 'needsReview', '/health/sdq']],
    points: {},
  },
  {
    name: 'a teacher filled it in',
    record: joss,
    change: [set(`${last}/informant`, 'teacher')],
    opens: [
      [eachYear, 'fail', '/health/sdq'],
      // The cut-offs of the three bands are a carer’s.
      ['sdq/band-set-and-informant', 'needsReview', `${last}/bandSet`],
    ],
    points: {},
  },
])

testMutations('What the scores add up to', [
  {
    name: 'the prosocial score was added to the total',
    record: joss,
    change: [set(`${last}/total`, 23)],
    opens: [['sdq/total', 'fail', `${last}/total`]],
    points: {},
  },
])
