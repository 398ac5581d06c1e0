import type { CourtOrder } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPerson } from '@open-care-plan/model/testing'
import { accommodatedIn, since } from '../../../test/placed.ts'
import { refused, refusedFrom } from '../../../test/refusals.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contact-refusal.ts'

const asAt = '2026-11-21'
// Refused from Friday 2 October 2026: the seventh day is Thursday 8 October.
const dueOn = '2026-10-08'
const who = 'the child’s mother'
const path = '/contact/0/refusal/until'
const under = (order: Partial<CourtOrder>) => ({
  legal: {
    lookedAfterFrom: since,
    statuses: [aLegalStatus('C2', since)],
    orders: [{ id: 'order-1', kind: 'contact-order' as const, ...order }],
  },
})
const statuses = (first: 'C1' | 'C2', then: 'V2' | 'E1', on: string) => ({
  legal: {
    lookedAfterFrom: since,
    statuses: [aLegalStatus(first, since, { to: on }), aLegalStatus(then, on)],
    orders: [],
  },
})

testRule(rule, [
  {
    name: 'refused for seven days, the first one counted',
    plan: refused({ until: dueOn }),
    asAt,
    expect: { outcome: 'pass', path: '/contact' },
  },
  {
    name: 'refused to the eighth day, which may be seven whole days',
    plan: refused({ until: '2026-10-09' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { who, from: refusedFrom, dueOn, doneOn: '2026-10-09' },
      message:
        'Decide whether the refusal of contact with the child’s mother lasted more than seven days: it ran from 2 October 2026 to 9 October 2026, and the record has no time of day',
    },
  },
  {
    name: 'refused to the ninth day',
    plan: refused({ until: '2026-10-10' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path,
      data: { who, from: refusedFrom, dueOn, doneOn: '2026-10-10' },
      message:
        'Contact with the child’s mother was refused from 2 October 2026 to 10 October 2026: without an order the last day could be 8 October 2026',
    },
  },
  {
    name: 'contact with a sister was refused for a month, of whom section 34(1) does not speak',
    plan: refused(
      { until: '2026-11-02' },
      { people: [aPerson({ relationship: 'sister', parentalResponsibility: 'no' })] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message:
        'Say whether section 34(1) or an order gives contact with the child’s sister: if so, it could not be refused after 8 October 2026 without an order',
    },
  },
  {
    name: 'contact with a grandparent that an order gives was refused for a month',
    plan: refused(
      { until: '2026-11-02' },
      { people: [aPerson({ relationship: 'grandparent', parentalResponsibility: 'no' })] },
      { orderId: 'order-8' },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'contact with a father without parental responsibility was refused for a month',
    plan: refused(
      { until: '2026-11-02' },
      { people: [aPerson({ relationship: 'father', parentalResponsibility: 'no' })] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'contact with a guardian was refused for a month',
    plan: refused(
      { until: '2026-11-02' },
      { people: [aPerson({ relationship: 'guardian', parentalResponsibility: 'not-known' })] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'contact with the birth mother of an adopted child was refused for a month',
    plan: refused(
      { until: '2026-11-02' },
      {
        people: [
          aPerson({ parentalResponsibility: 'no' }),
          aPerson({ id: 'person-2', relationship: 'adoptive-parent' }),
        ],
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'refused for a month under a placement order',
    plan: refused(
      { until: '2026-11-02' },
      { legal: { lookedAfterFrom: since, statuses: [aLegalStatus('E1', since)], orders: [] } },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'refused for a month, and the legal status is not recorded',
    plan: refused({ until: '2026-11-02' }, { legal: { lookedAfterFrom: since } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses',
      message:
        'Enter the legal status of the child on 2 October 2026: a refusal without an order is only for a child in care',
    },
  },
  {
    name: 'refused for eight days, with an order of the court from the eighth',
    plan: refused({ until: '2026-10-09' }, under({ madeOn: '2026-10-09' })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      message:
        'Decide whether the order in force allows contact with the child’s mother to be refused after 8 October 2026',
    },
  },
  {
    name: 'refused for nine days, and the order came a day late',
    plan: refused({ until: '2026-10-10' }, under({ madeOn: '2026-10-10' })),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'seven days over the end of February in a leap year',
    plan: refused(
      { from: '2024-02-26', until: '2024-03-03' },
      { legal: { lookedAfterFrom: '2023-09-01', statuses: [aLegalStatus('C2', '2023-09-01')] } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the seventh day is today',
    plan: refused({}),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { who, from: refusedFrom, dueOn },
      message:
        'Let contact with the child’s mother go on after 8 October 2026, or have an order of the court by then',
    },
  },
  {
    name: 'the seventh day was yesterday, and no last day is recorded',
    plan: refused({}),
    asAt: '2026-10-09',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message:
        'Enter the last day on which contact with the child’s mother was refused: it could be 8 October 2026 at most',
    },
  },
  {
    name: 'it is to last for a fortnight, of which three days are over',
    plan: refused({ until: '2026-10-15' }),
    asAt: '2026-10-04',
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      message:
        'Shorten the refusal of contact with the child’s mother, or ask the court: it cannot last beyond 8 October 2026',
    },
  },
  {
    name: 'it is to last for a fortnight, and the seventh day was yesterday',
    plan: refused({ until: '2026-10-15' }),
    asAt: '2026-10-09',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path,
      message:
        'Let contact with the child’s mother go on now, or ask the court: without an order the last day of the refusal was 8 October 2026',
    },
  },
  {
    name: 'while other rules were relaxed for coronavirus, this one stood',
    plan: refused(
      { from: '2020-05-04', until: '2020-05-18' },
      { legal: { lookedAfterFrom: '2019-09-02', statuses: [aLegalStatus('C2', '2019-09-02')] } },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'seven days, and nothing says why',
    plan: refused({ until: dueOn, reason: '' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contact/0/refusal/reason',
      message: 'Enter why it was urgent to refuse contact with the child’s mother',
    },
  },
  {
    name: 'contact with somebody was refused, and nothing says from when',
    plan: aCareOrderPlan({ contact: [{ id: 'contact-1', refusal: { reason: 'A threat' } }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contact/0/refusal/from',
      message: 'Enter the day on which contact with this person was refused',
    },
  },
  {
    name: 'refused before this time in care',
    plan: refused({ from: '2025-08-31' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'accommodated under section 20',
    plan: accommodatedIn({}, { contact: [{ id: 'contact-1', refusal: { from: refusedFrom } }] }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'Contact was not refused in this time in care under an order',
    },
  },
  { name: 'no contact was refused', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'refused for three weeks, and the interim care order ended on the third day',
    plan: refused({ until: '2026-10-20' }, statuses('C1', 'V2', '2026-10-04')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { who, from: refusedFrom, dueOn, doneOn: '2026-10-20' },
      message:
        'Decide whether the child was still in care after 8 October 2026: only then did contact with the child’s mother have to go on without an order',
    },
  },
  {
    name: 'refused for three weeks, and a placement order was made on the fourth day',
    plan: refused({ until: '2026-10-20' }, statuses('C2', 'E1', '2026-10-05')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'refused for three weeks, and the order ended on the ninth day, when seven whole days were over',
    plan: refused({ until: '2026-10-20' }, statuses('C2', 'V2', '2026-10-10')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'refused for three weeks, and the order ended on the tenth day',
    plan: refused({ until: '2026-10-20' }, statuses('C2', 'V2', '2026-10-11')),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path },
  },
])
