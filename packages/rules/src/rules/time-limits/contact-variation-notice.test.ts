import type { ContactArrangement } from '@open-care-plan/model'
import { aCareOrderPlan, aContactArrangement } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contact-variation-notice.ts'

const asAt = '2026-11-21'
// Agreed on Tuesday 25 August 2026: five working days, over the bank holiday of 31 August, end on Wednesday 2 September.
const from = '2026-08-25'
const dueOn = '2026-09-02'
const path = '/contact/0/departureNoticeOn'
const agreed = (changes: Partial<ContactArrangement> = {}, lookedAfterFrom = '2025-09-01') =>
  aCareOrderPlan({
    legal: { lookedAfterFrom, statuses: [{ id: 's', status: 'C2', from: lookedAfterFrom }], orders: [] },
    contact: [aContactArrangement({ departureAgreedOn: from, ...changes })],
  })

testRule(rule, [
  {
    name: 'notice on the fifth working day, over a bank holiday',
    plan: agreed({ departureNoticeOn: dueOn }),
    asAt,
    expect: { outcome: 'pass', path: '/contact' },
  },
  {
    name: 'notice on the sixth working day',
    plan: agreed({ departureNoticeOn: '2026-09-03' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'late',
      path,
      data: { from, dueOn, doneOn: '2026-09-03' },
      message:
        'Notice of the change agreed on 25 August 2026 was given on 3 September 2026: it was due by 2 September 2026',
    },
  },
  {
    name: 'no notice yet, and the last day is today',
    plan: agreed(),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { from, dueOn },
      message:
        'Give written notice by 2 September 2026 of the change from the contact order agreed on 25 August 2026',
    },
  },
  {
    name: 'no notice is recorded, and the last day was yesterday',
    plan: agreed(),
    asAt: '2026-09-03',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message:
        'Enter the day on which written notice was given of the change agreed on 25 August 2026: it was due by 2 September 2026',
    },
  },
  {
    name: 'notice is to be given tomorrow, and the last day was yesterday',
    plan: agreed({ departureNoticeOn: '2026-09-04' }),
    asAt: '2026-09-03',
    expect: {
      outcome: 'needsReview',
      kind: 'overdue',
      path,
      message:
        'Give written notice now of the change agreed on 25 August 2026: it was due by 2 September 2026',
    },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: agreed({ departureAgreedOn: '2020-05-04', departureNoticeOn: '2020-06-01' }, '2019-09-02'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 12 May 2020',
    },
  },
  {
    name: 'agreed for tomorrow',
    plan: agreed({ departureAgreedOn: '2026-11-22' }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No change from a contact order was agreed in this time in care',
    },
  },
  {
    name: 'agreed before the regulations',
    plan: agreed({ departureAgreedOn: '2011-03-31' }, '2010-06-01'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nothing was agreed that departs from an order',
    plan: aCareOrderPlan({ contact: [aContactArrangement()] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No agreed change from a contact order is on record' },
  },
])
