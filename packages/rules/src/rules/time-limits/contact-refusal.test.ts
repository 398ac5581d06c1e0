import type { CourtOrder } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus } from '@open-care-plan/model/testing'
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

testRule(rule, [
  {
    name: 'refused for seven days, the first one counted',
    plan: refused({ until: dueOn }),
    asAt,
    expect: { outcome: 'pass', path: '/contact' },
  },
  {
    name: 'refused for eight days',
    plan: refused({ until: '2026-10-09' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path,
      data: { who, from: refusedFrom, dueOn, doneOn: '2026-10-09' },
      message:
        'Contact with the child’s mother was refused from 2 October 2026 to 9 October 2026: without an order the last day could be 8 October 2026',
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
    name: 'refused for eight days, and the order came a day late',
    plan: refused({ until: '2026-10-09' }, under({ madeOn: '2026-10-10' })),
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
])
