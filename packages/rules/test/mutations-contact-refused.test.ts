import { append, type Found, remove, set, testMutations } from './mutate.ts'

const joss = 'nine-year-old'
const eli = 'siblings-eldest'
const refusal = '/contact/time-leanne/refusal'
const refused = 'time-limits/contact-refusal'
const told = 'contact/refusal-notice'

/** Joss’s mother came drunk on Monday 9 November 2026, and everybody was told that day. */
const refusedOnMonday = set(refusal, {
  from: '2026-11-09',
  until: '2026-11-15',
  reason: 'Leanne had been drinking and shouted at Joss',
  notices: [
    { id: 'refused-joss', to: 'child', on: '2026-11-09' },
    { id: 'refused-leanne', to: 'parent', personId: 'person-leanne', on: '2026-11-09' },
    { id: 'refused-andre', to: 'parent', personId: 'person-andre', on: '2026-11-09' },
    { id: 'refused-iro', to: 'iro', on: '2026-11-09' },
  ],
  noticeGave: ['decision', 'date', 'reasons', 'duration', 'remedies'],
})

testMutations('Contact refused without an order', [
  {
    name: 'for seven days, with notice to everybody at once',
    record: joss,
    change: [refusedOnMonday],
    opens: [],
    points: {},
  },
  {
    name: 'to the eighth day, which a person has to count in hours',
    record: joss,
    given: [refusedOnMonday],
    change: [set(`${refusal}/until`, '2026-11-16')],
    opens: [[refused, 'needsReview', `${refusal}/until`]],
    points: {},
  },
  {
    name: 'to the ninth day',
    record: joss,
    given: [refusedOnMonday],
    change: [set(`${refusal}/until`, '2026-11-17')],
    opens: [[refused, 'fail', `${refusal}/until`]],
    points: {},
  },
  {
    name: 'to the eighth day, under an order of the court about this contact, which a person has to read',
    record: joss,
    given: [
      refusedOnMonday,
      append('/legal/orders', { id: 'order-contact', kind: 'contact-order', madeOn: '2026-11-13' }),
      append('/chronology', {
        id: 'event-2026-11-13-order',
        on: '2026-11-13',
        kind: 'order',
        what: 'An order about time with Mum',
        source: 'Order',
        recordedOn: '2026-11-16',
        recordedBy: 'Priya Nandra',
        concerns: ['order-contact'],
      }),
    ],
    change: [set(`${refusal}/until`, '2026-11-16')],
    opens: [[refused, 'needsReview', `${refusal}/until`]],
    points: {},
  },
  {
    name: 'it may go on to today, the seventh day',
    record: joss,
    given: [refusedOnMonday],
    change: [
      set(`${refusal}/from`, '2026-11-15'),
      remove(`${refusal}/until`),
      ...['joss', 'leanne', 'andre', 'iro'].map((who) =>
        set(`${refusal}/notices/refused-${who}/on`, '2026-11-15'),
      ),
    ],
    opens: [],
    points: {},
  },
  {
    name: 'nobody says when it ended, and the seventh day was yesterday',
    record: joss,
    given: [refusedOnMonday],
    change: [
      set(`${refusal}/from`, '2026-11-14'),
      remove(`${refusal}/until`),
      ...['joss', 'leanne', 'andre', 'iro'].map((who) =>
        set(`${refusal}/notices/refused-${who}/on`, '2026-11-14'),
      ),
    ],
    opens: [[refused, 'needsReview', `${refusal}/until`]],
    points: {},
  },
  {
    name: 'his father was not told, who has parental responsibility too',
    record: joss,
    given: [refusedOnMonday],
    change: [remove(`${refusal}/notices/refused-andre`)],
    opens: [[told, 'fail', `${refusal}/notices`]],
    points: {},
  },
  {
    name: 'the IRO was told two days later',
    record: joss,
    given: [refusedOnMonday],
    change: [set(`${refusal}/notices/refused-iro/on`, '2026-11-11')],
    opens: [[told, 'fail', `${refusal}/notices/refused-iro/on`]],
    points: {},
  },
  {
    name: 'the notice did not say what can be done about it',
    record: joss,
    given: [refusedOnMonday],
    change: [set(`${refusal}/noticeGave`, ['decision', 'date', 'reasons', 'duration'])],
    opens: [[told, 'fail', `${refusal}/noticeGave`]],
    points: {},
  },
  {
    name: 'under section 20 the authority has no such power, and these rules do not ask',
    record: eli,
    change: [set('/contact/c1/refusal', { from: '2026-10-01', until: '2026-10-31', reason: 'It was late' })],
    opens: [],
    points: {},
  },
])

const nobodyDecided: Found = ['contact/reasonable', 'needsReview', '/judgements']

testMutations('Whether contact is reasonable is for a person', [
  {
    name: 'nobody has judged it',
    record: joss,
    change: [remove('/judgements/judgement-contact')],
    opens: [nobodyDecided],
    points: {},
  },
  {
    name: 'it was judged six months ago today',
    record: joss,
    change: [set('/judgements/judgement-contact/on', '2026-05-21')],
    opens: [],
    points: {},
  },
  {
    name: 'it was judged six months ago yesterday',
    record: joss,
    change: [set('/judgements/judgement-contact/on', '2026-05-20')],
    opens: [nobodyDecided],
    points: {},
  },
  {
    name: 'a person judged that it is not',
    record: joss,
    change: [set('/judgements/judgement-contact/answer', 'no')],
    opens: [['contact/reasonable', 'fail', '/judgements/judgement-contact']],
    points: {},
  },
])
