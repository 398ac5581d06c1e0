import { append, type Found, remove, set, testMutations } from './mutate.ts'

const idris = 'unaccompanied-sixteen-year-old'

const ofIdris = (id: string, on: string, kind: string, what: string) => ({
  id,
  on,
  kind,
  what,
  source: 'What Idris told Dana Whitlock through an interpreter',
  recordedOn: '2026-11-20',
  recordedBy: 'Dana Whitlock',
})

const arrivalIsTold = [
  set('/unaccompanied/arrivedOn', '2026-05-04'),
  set('/unaccompanied/arrivedWhere', 'Port Ellery, on the quay'),
  set(
    '/unaccompanied/arrivedHow',
    'From West Darfur through Chad, Libya and Italy, the last part in a lorry',
  ),
  set('/unaccompanied/arrivedWith', 'Two boys of his age, of whom he knows nothing since'),
  append('/chronology', ofIdris('ch-arrival', '2026-05-04', 'arrival', 'Idris came to Port Ellery')),
]
const screened = [
  set('/modernSlavery', {
    victim: 'no',
    basis: 'He says that nobody made him work and that nobody looks for him',
    screenedOn: '2026-11-20',
    indicators: 'Work, debt, control on the way and since, and the scars: he told how he came by them',
  }),
  append('/chronology', ofIdris('ch-screening', '2026-11-20', 'screening', 'Screened for trafficking')),
]
const arrivalMissed: readonly Found[] = [
  ['uasc/arrival', 'needsReview', '/unaccompanied'],
  ['practice/chronology-events', 'needsReview', '/unaccompanied'],
]
const screeningMissed: readonly Found[] = [
  ['uasc/trafficking-screening', 'needsReview', '/modernSlavery/screenedOn'],
  ['plan-content/trafficking-asylum-status', 'needsReview', '/modernSlavery/victim'],
  ['practice/chronology-events', 'needsReview', '/modernSlavery'],
]

testMutations('A boy who came alone', [
  {
    name: 'how he arrived and whether he was trafficked is filled in',
    record: idris,
    change: [...arrivalIsTold, ...screened],
    opens: [],
    settles: [...arrivalMissed, ...screeningMissed],
    points: { 1: 'pass' },
  },
  {
    name: 'only how he arrived is filled in',
    record: idris,
    change: arrivalIsTold,
    opens: [],
    settles: arrivalMissed,
    points: {},
  },
  {
    name: 'it is not said with whom he came',
    record: idris,
    given: arrivalIsTold,
    change: [remove('/unaccompanied/arrivedWith')],
    opens: [['uasc/arrival', 'needsReview', '/unaccompanied/arrivedWith']],
    points: {},
  },
  {
    name: 'his chronology has another day for his arrival',
    record: idris,
    given: arrivalIsTold,
    change: [set('/chronology/ch-arrival/on', '2026-05-05')],
    opens: [['practice/chronology-dates', 'fail', '/chronology/ch-arrival/on']],
    points: {},
  },
  {
    name: 'it is only known that he arrived in May, which agrees with a day in May',
    record: idris,
    given: arrivalIsTold,
    change: [set('/unaccompanied/arrivedOn', '2026-05')],
    opens: [],
    points: {},
  },
  {
    name: 'there is reason to believe that he was trafficked, and nobody referred him',
    record: idris,
    given: [...arrivalIsTold, ...screened],
    change: [set('/modernSlavery/victim', 'suspected')],
    opens: [
      ['uasc/national-referral', 'needsReview', '/modernSlavery/nrmReferredOn'],
      ['uasc/trafficking-advocate', 'fail', '/modernSlavery/advocate'],
    ],
    points: {},
  },
  {
    name: 'a decision that he was trafficked is on record, and the plan says that nothing points to it',
    record: idris,
    given: [...arrivalIsTold, ...screened],
    change: [
      set('/modernSlavery/nrmReferredOn', '2026-11-20'),
      set('/modernSlavery/nrmReference', 'TEST-NRM-1'),
      set('/modernSlavery/reasonableGrounds', 'positive'),
      set('/modernSlavery/reasonableGroundsOn', '2026-11-21'),
      set('/modernSlavery/advocate', 'Asked for on 20 November 2026'),
    ],
    opens: [['plan-content/trafficking-asylum-status', 'fail', '/modernSlavery/victim']],
    points: { 1: 'fail' },
  },
])
