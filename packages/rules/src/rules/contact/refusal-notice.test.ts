import type { ContactNotice } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPerson } from '@open-care-plan/model/testing'
import { accommodatedIn, shortBreaks } from '../../../test/placed.ts'
import { refused, refusedFrom } from '../../../test/refusals.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './refusal-notice.ts'

const asAt = '2026-11-21'
const data = { who: 'the child’s mother', from: refusedFrom }
const child: ContactNotice = { id: 'notice-1', to: 'child', on: refusedFrom }
const mother: ContactNotice = { id: 'notice-2', to: 'parent', personId: 'person-1', on: refusedFrom }
const iro: ContactNotice = { id: 'notice-3', to: 'iro', on: refusedFrom }
const noticeGave = ['decision', 'date', 'reasons', 'duration', 'remedies'] as const
const told = (...notices: ContactNotice[]) => refused({ notices, noticeGave: [...noticeGave] })

testRule(rule, [
  {
    name: 'the child, the mother and the IRO on the day, with all five parts',
    plan: told(child, mother, iro),
    asAt,
    expect: { outcome: 'pass', path: '/contact' },
  },
  {
    name: 'to the mother on the next working day, which was a Monday',
    plan: told(child, { ...mother, on: '2026-10-05' }, iro),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contact/0/refusal/notices/1/on',
      data: { ...data, doneOn: '2026-10-05' },
      message:
        'Decide whether notice on 5 October 2026 came at once: contact with the child’s mother was refused from 2 October 2026',
    },
  },
  {
    name: 'to the mother the day after the next working day',
    plan: told(child, { ...mother, on: '2026-10-06' }, iro),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/contact/0/refusal/notices/1/on',
      message:
        'Notice was given on 6 October 2026: contact with the child’s mother was refused from 2 October 2026, and notice had to be given at once',
    },
  },
  {
    name: 'to the mother four days later, and why',
    plan: told(child, { ...mother, on: '2026-10-06', reason: 'She was at sea' }, iro),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/contact/0/refusal/notices/1/on' },
  },
  {
    name: 'to the child a day too late, and to the mother later with a reason',
    plan: told(
      { ...child, on: '2026-10-06' },
      { ...mother, on: '2026-10-12', reason: 'She was at sea' },
      iro,
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/contact/0/refusal/notices/0/on' },
  },
  {
    name: 'to the mother four weeks ahead',
    plan: told(child, { ...mother, on: '2026-09-04' }, iro),
    asAt,
    expect: 'pass',
  },
  {
    name: 'to the mother four weeks and a day ahead, which may be of another refusal',
    plan: told(child, { ...mother, on: '2026-09-03' }, iro),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contact/0/refusal/notices/1/on',
      data: { ...data, doneOn: '2026-09-03' },
      message:
        'Check whether this notice is of another refusal: it is of 3 September 2026, and contact with the child’s mother was refused from 2 October 2026',
    },
  },
  {
    name: 'to the mother at once, and long before, of another refusal',
    plan: told(child, { ...mother, id: 'then', on: '2025-06-01' }, mother, iro),
    asAt,
    expect: 'pass',
  },
  {
    name: 'to everybody long before, of another refusal',
    plan: told(...[child, mother, iro].map((notice) => ({ ...notice, on: '2025-06-01' }))),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/contact/0/refusal/notices/2/on' },
  },
  {
    name: 'to the mother at once, and again when it ended',
    plan: told({ ...mother, id: 'again', on: '2026-10-08' }, child, mother, iro),
    asAt,
    expect: 'pass',
  },
  {
    name: 'to the mother too late, while the rules were relaxed for coronavirus',
    plan: refused(
      {
        from: '2020-05-04',
        notices: [
          { ...child, on: '2020-05-04' },
          { ...mother, on: '2020-05-18' },
          { ...iro, on: '2020-05-04' },
        ],
        noticeGave: [...noticeGave],
      },
      { legal: { lookedAfterFrom: '2019-09-02', statuses: [aLegalStatus('C2', '2019-09-02')] } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 4 May 2020',
    },
  },
  {
    name: 'refused before the regulations',
    plan: refused(
      { from: '2011-03-31', notices: [] },
      {
        child: { dateOfBirth: '2008-05-14' },
        legal: { lookedAfterFrom: '2010-09-01', statuses: [aLegalStatus('C2', '2010-09-01')] },
      },
    ),
    asAt: '2011-11-21',
    expect: 'notApplicable',
  },
  {
    name: 'contact with a brother was refused, and nobody had notice',
    plan: refused(
      { notices: [] },
      {
        people: [
          aPerson({ id: 'person-9', relationship: 'brother', parentalResponsibility: 'no' }),
          aPerson({ id: 'person-2' }),
        ],
      },
      { personId: 'person-9' },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contact/0/refusal/notices',
      message:
        'Say whether section 34(1) or an order gives contact with the child’s brother: if so, notice of its refusal from 2 October 2026 was not all that it had to be',
    },
  },
  {
    name: 'the legal status is not recorded',
    plan: refused({ notices: [] }, { legal: { lookedAfterFrom: '2025-09-01' } }),
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
    name: 'no notice to the IRO, and none to the mother, which has a reason',
    plan: told(child, { id: 'notice-2', to: 'parent', reason: 'Nobody could find her' }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'IRO' } },
  },
  {
    name: 'no notice to the child and to the IRO',
    plan: told(mother),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/contact/0/refusal/notices',
      data: { ...data, recipients: 'child, IRO' },
      message:
        'Give notice in writing now that contact with the child’s mother was refused from 2 October 2026, to: child, IRO',
    },
  },
  {
    name: 'no notice to the child, for whom it is not suitable',
    plan: told({ id: 'notice-1', to: 'child', reason: 'She is four; her carer tells her' }, mother, iro),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no notice to a baby',
    plan: refused(
      { notices: [mother, iro], noticeGave: [...noticeGave] },
      {
        child: { dateOfBirth: '2026-02-01' },
        legal: { lookedAfterFrom: '2026-02-03', statuses: [{ id: 's', status: 'C2', from: '2026-02-03' }] },
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no notice to the father, who can be reached',
    plan: refused(
      { notices: [child, mother, iro], noticeGave: [...noticeGave] },
      { people: [aPerson(), { id: 'person-2', relationship: 'father' }] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'parent' } },
  },
  {
    name: 'no notice to the mother, and why',
    plan: told(child, { id: 'notice-2', to: 'parent', reason: 'Nobody could find her' }, iro),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/contact/0/refusal/notices',
      message:
        'Decide whether the reason why no notice of the refusal of 2 October 2026 was given to: parent is enough',
    },
  },
  {
    name: 'the parents are not recorded, and one had notice',
    plan: refused(
      { notices: [child, mother, iro], noticeGave: [...noticeGave] },
      { people: [aPerson({ id: 'gran', relationship: 'grandparent', parentalResponsibility: 'no' })] },
      { personId: 'gran' },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'refused today, and nobody has had notice yet',
    plan: told(),
    asAt: refusedFrom,
    expect: {
      outcome: 'pass',
      kind: 'due',
      data: { ...data, recipients: 'child, parent, IRO' },
      message:
        'Give notice in writing at once that contact with the child’s mother is refused, to: child, parent, IRO',
    },
  },
  {
    name: 'the notices are not recorded',
    plan: refused({ noticeGave: [...noticeGave] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contact/0/refusal/notices',
      data,
      message:
        'Enter the notices of the refusal of contact with the child’s mother from 2 October 2026, or record that there were none',
    },
  },
  {
    name: 'the notice said neither how long it lasts nor what can be done',
    plan: refused({ notices: [child, mother, iro], noticeGave: ['decision', 'date', 'reasons'] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contact/0/refusal/noticeGave',
      data: { from: refusedFrom, parts: 'how long it lasts, what can be done about it' },
      message:
        'Give in the notice of the refusal of 2 October 2026 what is missing: how long it lasts, what can be done about it',
    },
  },
  {
    name: 'what the notice said is not recorded',
    plan: refused({ notices: [child, mother, iro] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contact/0/refusal/noticeGave',
      message: 'Select what the notice of the refusal of 2 October 2026 said',
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
    name: 'refused from tomorrow',
    plan: refused({ from: '2026-11-22' }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'Contact was not refused in this time in care under an order',
    },
  },
  {
    name: 'accommodated under section 20, where nobody may refuse it so',
    plan: accommodatedIn({}, { contact: [{ id: 'contact-1', refusal: { from: refusedFrom } }] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no contact was refused',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No refusal of contact is on record' },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'the child was under two when contact was refused, and is older since',
    plan: refused(
      { notices: [mother, iro], noticeGave: [...noticeGave] },
      { child: { dateOfBirth: '2024-10-03' } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child turned two on the day contact was refused',
    plan: refused(
      { notices: [mother, iro], noticeGave: [...noticeGave] },
      { child: { dateOfBirth: '2024-10-02' } },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'to a parent at once, without a name, and again to the mother by name',
    plan: told(
      child,
      { id: 'notice-2', to: 'parent', on: refusedFrom },
      { ...mother, id: 'again', on: '2026-10-12' },
      iro,
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'to the mother at once, and later to a parent without a name, where there are two',
    plan: refused(
      {
        notices: [child, mother, { id: 'later', to: 'parent', on: '2026-10-12' }, iro],
        noticeGave: [...noticeGave],
      },
      { people: [aPerson(), aPerson({ id: 'person-2', relationship: 'father' })] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: '/contact/0/refusal/notices/2/on' },
  },
  {
    name: 'to the mother at once, and again to a parent without a name, where there is no other',
    plan: told(child, mother, { id: 'again', to: 'parent', on: '2026-10-12' }, iro),
    asAt,
    expect: 'pass',
  },
])
