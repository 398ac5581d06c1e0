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

const calls = { kinds: ['video' as const], frequency: 'On Mondays' }
const interim = (id: string, madeOn: string, where: string) => ({
  id,
  kind: 'interim-care-order' as const,
  court: where,
  madeOn,
})
const ordered = (who: 'ada' | 'ben', orders: ReturnType<typeof interim>[]) => {
  const made = plan(who)
  return { ...made, legal: { ...made.legal, orders } }
}
/** Ben’s plan, where Ada is a half-sister. */
const halfSister = (parts: Partial<CarePlanRecord>) => {
  const made = plan('ben', parts)
  const [, ...others] = made.people ?? []
  return {
    ...made,
    people: [
      { id: 'ada', relationship: 'half-sister' as const, dateOfBirth: '2016-05-14' },
      ...others,
    ] as Person[],
  }
}
/** A child of a larger family, with a father, and the others by how they are related. */
const related = (
  me: string,
  others: Readonly<Record<string, NonNullable<Person['relationship']>>>,
  father: string,
) =>
  aCareOrderPlan({
    id: `plan-${me}`,
    siblings: Object.keys(others).map((id) => ({
      id: `s-${id}`,
      personId: id,
      childRecordId: `child-${id}`,
    })),
    people: [
      ...Object.entries(others).map(([id, relationship]) => ({
        id,
        relationship,
        dateOfBirth: '2016-05-14',
      })),
      { id: 'father', relationship: 'father' as const, name: father },
    ],
    child: { id: `child-${me}`, dateOfBirth: '2016-05-14' },
  })
/** A child with a day of birth and a name, and nobody else in the plan. */
const twin = (id: string, dateOfBirth: string, givenName: string) =>
  aCareOrderPlan({ id: `plan-${id}`, child: { id: `child-${id}`, dateOfBirth, givenName } })

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
    name: 'one mother of two half-sisters, whom both plans know by one name, with two days of birth',
    plans: [
      plan('ada', { people: [mother()] }),
      halfSister({ people: [mother({ dateOfBirth: '1990-09-03' })] }),
    ],
    asAt,
    expect: [
      { outcome: 'fail', kind: 'conflict', path: '/0/people/1/dateOfBirth' },
      { outcome: 'fail', kind: 'conflict', path: '/1/people/1/dateOfBirth' },
    ],
  },
  {
    name: 'two mothers, where neither plan says how the children are related',
    plans: [
      { ...plan('ada'), people: [mother()], siblings: [] },
      { ...plan('ben'), people: [mother({ name: 'Ivy Marl', dateOfBirth: '1988' })], siblings: [] },
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two pairs of brothers and sisters with two fathers, each a half of the other pair',
    plans: [
      related('ada', { ben: 'brother', cal: 'half-brother', dee: 'half-sister' }, 'Tom Reed'),
      related('ben', { ada: 'sister', cal: 'half-brother', dee: 'half-sister' }, 'Tom Reed'),
      related('cal', { ada: 'half-sister', ben: 'half-brother', dee: 'sister' }, 'Ned Ash'),
      related('dee', { ada: 'half-sister', ben: 'half-brother', cal: 'brother' }, 'Ned Ash'),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two mothers of one family, in another order in each plan',
    plans: [
      plan('ada', { people: [mother(), mother({ id: 'm2', name: 'Ivy Marl', dateOfBirth: '1988-01-30' })] }),
      plan('ben', { people: [mother({ id: 'm2', name: 'Ivy Marl', dateOfBirth: '1988-01-30' }), mother()] }),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'a father and a grandfather of one name',
    plans: (['ada', 'ben'] as const).map((who) =>
      plan(who, {
        people: [
          { id: 'father', relationship: 'father', name: 'Tom Reed', dateOfBirth: '1989' },
          { id: 'grandfather', relationship: 'grandparent', name: 'Tom Reed', dateOfBirth: '1960' },
        ],
      }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'twins, whom the plan of a brother knows by name: each is compared with their own plan',
    plans: [
      twin('ada', '2016-05-14', 'Ada'),
      twin('ben', '2016-05-14', 'Ben'),
      {
        ...twin('cal', '2018-02-28', 'Cal'),
        people: [
          { id: 'ben', relationship: 'brother', name: 'Ben', dateOfBirth: '2016-05-14' },
          { id: 'ada', relationship: 'sister', name: 'Ada', dateOfBirth: '2016-05-15' },
        ],
      },
    ],
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/child/dateOfBirth' },
      { outcome: 'fail', path: '/2/people/1/dateOfBirth' },
    ],
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
    name: 'one case, whose number is spelled with spaces and whose kind one plan leaves out, with another day',
    plans: [
      plan('ada', { proceedings: [{ ...court, kind: 'care' }] }),
      plan('ben', { proceedings: [{ ...court, caseNumber: 'zx 26 C 00001', issuedOn: '2026-03-03' }] }),
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
    name: 'interim care orders that were made twice, in both plans alike',
    plans: (['ada', 'ben'] as const).map((who) =>
      ordered(who, [
        interim('o1', '2026-03-02', 'Harrowmere, ZX26C00001'),
        interim('o2', '2026-04-27', 'Harrowmere, ZX26C00001'),
      ]),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the second of two interim care orders, made on two days',
    plans: (['ada', 'ben'] as const).map((who, at) =>
      ordered(who, [
        interim('o1', '2026-03-02', 'Harrowmere, ZX26C00001'),
        interim('o2', `2026-04-2${at + 7}`, 'Harrowmere, ZX26C00001'),
      ]),
    ),
    asAt,
    expect: [
      { outcome: 'fail', path: '/0/legal/orders' },
      { outcome: 'fail', path: '/1/legal/orders' },
    ],
  },
  {
    name: 'orders of one court in two cases, the number in brackets',
    plans: [
      ordered('ada', [interim('o1', '2020-03-02', 'Harrowmere (ZX20C00001)')]),
      ordered('ben', [interim('o1', '2026-03-02', 'Harrowmere (ZX26C00001)')]),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'orders of one court, and of which case is not said',
    plans: [
      ordered('ada', [interim('o1', '2020-03-02', 'Harrowmere')]),
      ordered('ben', [interim('o1', '2026-03-02', 'Harrowmere')]),
    ],
    asAt,
    expect: 'pass',
  },
  {
    name: 'a care case and a placement case of one number, in both plans alike',
    plans: (['ada', 'ben'] as const).map((who) =>
      plan(who, {
        proceedings: [
          { ...court, kind: 'care' },
          { ...court, id: 'case-2', kind: 'placement', issuedOn: '2026-10-12' },
        ],
      }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'meetings and calls arranged apart, in another order in each plan',
    plans: [
      plan('ada', { contact: [...contact(), { ...calls, id: 'contact-2', personId: 'ben' }] }),
      plan('ben', { contact: [{ ...calls, id: 'contact-2', personId: 'ada' }, ...contactBack()] }),
    ],
    asAt,
    expect: 'pass',
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
