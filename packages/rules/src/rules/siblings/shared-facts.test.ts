import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testSiblingsRule } from '../../../test/test-rule.ts'
import { rule } from './shared-facts.ts'

const asAt = '2026-11-21'

type Person = NonNullable<CarePlanRecord['people']>[number]

/** Ada and Ben, each with a plan that knows the other. */
const plan = (which: 'ada' | 'ben', { people = [], ...parts }: Partial<CarePlanRecord> = {}) => {
  const [me, other] = which === 'ada' ? (['ada', 'ben'] as const) : (['ben', 'ada'] as const)
  const born = { ada: '2016-05-14', ben: '2018-02-28' }
  return aCareOrderPlan({
    id: `plan-${me}`,
    siblings: [{ id: 'sibling-1', personId: other, childRecordId: `child-${other}`, livesWithChild: false }],
    people: [
      { id: other, relationship: other === 'ada' ? 'sister' : 'brother', dateOfBirth: born[other] },
      ...people,
    ],
    ...parts,
    child: { id: `child-${me}`, dateOfBirth: born[me] },
  })
}
const mother = (changes: Partial<Person> = {}): Person => ({
  id: 'mother',
  relationship: 'mother',
  name: 'Rosa Venn',
  dateOfBirth: '1990-03-09',
  ...changes,
})
const court = { id: 'case-1', caseNumber: 'ZX26C00001', issuedOn: '2026-03-02' }
const contact = (changes: object = {}) => [
  {
    id: 'contact-1',
    personId: 'ben',
    kinds: ['in-person' as const],
    frequency: 'Every Saturday',
    ...changes,
  },
]
const contactBack = (changes: object = {}) => [{ ...contact(changes)[0], id: 'contact-1', personId: 'ada' }]

testSiblingsRule(rule, [
  {
    name: 'both plans say the same of the mother, the case and their time together',
    plans: [
      plan('ada', { people: [mother()], proceedings: [court], contact: contact() }),
      plan('ben', { people: [mother()], proceedings: [court], contact: contactBack() }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two days of birth of the mother, side by side',
    plans: [
      plan('ada', { people: [mother()] }),
      plan('ben', { people: [mother({ dateOfBirth: '1990-09-03' })] }),
    ],
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/0/people/1/dateOfBirth',
        message:
          'Find out which is right, and mend the others: the plans do not agree on the date of birth of the mother',
      },
      { outcome: 'fail', kind: 'conflict', path: '/1/people/1/dateOfBirth' },
    ],
  },
  {
    name: 'a year of birth in one plan, and the day in that year in the other',
    plans: [plan('ada', { people: [mother()] }), plan('ben', { people: [mother({ dateOfBirth: '1990' })] })],
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day of birth that one of two plans lacks',
    plans: [
      plan('ada', { people: [mother()] }),
      plan('ben', { people: [{ id: 'mother', relationship: 'mother', name: 'Rosa Venn' }] }),
    ],
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/1/people/1/dateOfBirth',
        message: 'Enter the date of birth of the mother, which the plan of a brother or sister has',
      },
    ],
  },
  {
    name: 'another spelling of a name is the same name',
    plans: [
      plan('ada', { people: [mother()] }),
      plan('ben', { people: [mother({ name: 'ROSA  VENN (mum)' })] }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two mothers of a half-brother and half-sister who share a father',
    plans: [
      plan('ada', { people: [mother({ name: 'Rosa Venn' })] }),
      plan('ben', {
        people: [mother({ name: 'Ivy Marl', dateOfBirth: '1988' })],
        siblings: [{ id: 's', personId: 'half', childRecordId: 'child-ada' }],
      }),
    ].map((each, at) =>
      at === 1
        ? {
            ...each,
            people: [
              { id: 'half', relationship: 'half-sister' as const, dateOfBirth: '2016-05-14' },
              ...(each.people ?? []),
            ],
          }
        : each,
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day of birth that is not the one in the child’s own plan',
    plans: [
      plan('ada'),
      { ...plan('ben'), people: [{ id: 'ada', relationship: 'sister', dateOfBirth: '2016-05-15' }] },
    ],
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/child/dateOfBirth' },
      { outcome: 'fail', path: '/1/people/0/dateOfBirth' },
    ],
  },
  {
    name: 'one case issued on two days',
    plans: [
      plan('ada', { proceedings: [court] }),
      plan('ben', { proceedings: [{ ...court, issuedOn: '2026-03-03' }] }),
    ],
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/proceedings/0/issuedOn' },
      { outcome: 'fail', path: '/1/proceedings/0/issuedOn' },
    ],
  },
  {
    name: 'a final hearing that only one of two plans knows of',
    plans: [
      plan('ada', { proceedings: [{ ...court, hearings: [{ id: 'h', kind: 'final', on: '2026-12-01' }] }] }),
      plan('ben', { proceedings: [court] }),
    ],
    asAt,
    expect: [{ outcome: 'needsReview', kind: 'unknown', path: '/1/proceedings/0/hearings' }],
  },
  {
    name: 'care orders of one court and case, made on two days',
    plans: (['ada', 'ben'] as const).map((who, at) => {
      const made = plan(who)
      const order = {
        id: 'order-1',
        kind: 'care-order' as const,
        court: 'Harrowmere, ZX26C00001',
        madeOn: `2026-06-0${at + 1}`,
      }
      return { ...made, legal: { ...made.legal, orders: [order] } }
    }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/legal/orders/0/madeOn' },
      { outcome: 'fail', path: '/1/legal/orders/0/madeOn' },
    ],
  },
  {
    name: 'the family’s health history told in two ways',
    plans: [
      plan('ada', { health: { familyHistory: 'Asthma on the mother’s side' } }),
      plan('ben', { health: { familyHistory: 'None known' } }),
    ],
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: '/0/health/familyHistory' },
      { outcome: 'needsReview', kind: 'judge', path: '/1/health/familyHistory' },
    ],
  },
  {
    name: 'time together in person in one plan, and by video in the other',
    plans: [plan('ada', { contact: contact() }), plan('ben', { contact: contactBack({ kinds: ['video'] }) })],
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/contact/0/kinds' },
      { outcome: 'fail', path: '/1/contact/0/kinds' },
    ],
  },
])
