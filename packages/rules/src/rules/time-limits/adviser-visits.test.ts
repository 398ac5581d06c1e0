import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import {
  aCareLeaver,
  callsOn,
  contactsOn,
  notAfterCare,
  providedFrom,
  visitsOn,
} from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './adviser-visits.ts'

const asAt = '2026-11-21'
const home = '2026-06-25'
const plan = (contacts: PathwayPlan['contacts'], accommodation = providedFrom(home)) =>
  aCareLeaver({ accommodation, ...(contacts === undefined ? {} : { contacts }) })

testPathwayRule(rule, [
  {
    name: 'each visit two months to the day after the last',
    pathwayPlan: plan(visitsOn('2026-06-30', '2026-08-30', '2026-10-30')),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/contacts',
      data: { after: '2026-10-30', dueOn: '2026-12-30' },
      message: 'Visit the young person by 30 December 2026',
    },
  },
  {
    name: 'one a day later',
    pathwayPlan: plan(visitsOn('2026-06-30', '2026-08-31', '2026-10-30')),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/contacts/1',
        data: { after: '2026-06-30', dueOn: '2026-08-30', doneOn: '2026-08-31' },
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'from 31 December: two months end on the last day of February',
    pathwayPlan: plan(visitsOn('2025-12-31', '2026-02-28', '2026-04-28'), providedFrom('2025-12-31')),
    asAt: '2026-06-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-06-28' } },
  },
  {
    name: 'not visited for two months when a relevant child turns 18: the birthday begins nothing anew',
    pathwayPlan: aPathwayPlan({
      child: { id: 'child-1', dateOfBirth: '2008-11-10' },
      eligibility: 'relevant',
      eligibilityFrom: '2026-06-25',
      accommodation: providedFrom(home),
      contacts: visitsOn('2026-06-30'),
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/contacts',
      data: { after: '2026-06-30', dueOn: '2026-08-30' },
    },
  },
  {
    name: 'the last day was yesterday',
    pathwayPlan: plan(visitsOn('2026-09-20')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/contacts',
      message: 'Visit the young person now: a visit was due by 20 November 2026',
    },
  },
  {
    name: 'calls are no visits',
    pathwayPlan: plan([...visitsOn('2026-08-10'), ...callsOn('2026-09-01', '2026-10-01', '2026-11-01')]),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2026-08-10', dueOn: '2026-10-10' } },
  },
  {
    name: 'nobody entered of what kind a contact in time was',
    pathwayPlan: plan([...visitsOn('2026-08-10'), ...contactsOn('2026-10-01')]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/contacts/1', data: { on: '2026-10-01' } },
  },
  {
    name: 'a visit without a date',
    pathwayPlan: plan([...visitsOn('2026-08-10'), { id: 'v', kind: 'visit' }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contacts/1/on',
      data: { dueOn: '2026-10-10' },
    },
  },
  {
    name: 'lived there before the eighteenth birthday: counted from the last visit before it',
    pathwayPlan: plan(visitsOn('2025-05-01', '2025-07-02'), providedFrom('2025-01-10')),
    asAt: '2025-07-10',
    expect: [
      { outcome: 'fail', kind: 'late', data: { after: '2025-05-01', dueOn: '2025-07-01' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'lived there before the eighteenth birthday, with no visit then: counted from that day',
    pathwayPlan: plan(visitsOn('2025-08-02'), providedFrom('2025-01-10')),
    asAt: '2025-08-10',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-08-02', dueOn: '2025-10-02' } },
  },
  {
    name: 'the last visit was long before the eighteenth birthday: counted from that day',
    pathwayPlan: plan(visitsOn('2025-02-01'), providedFrom('2025-01-10')),
    asAt: '2025-08-03',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-06-02', dueOn: '2025-08-02' } },
  },
  { name: 'no visit there yet', pathwayPlan: plan(visitsOn('2026-06-01')), asAt, expect: 'notApplicable' },
  {
    name: 'nobody entered the contacts',
    pathwayPlan: plan(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts' },
  },
  {
    name: 'nobody entered whether the authority provides the accommodation',
    pathwayPlan: aCareLeaver(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/providedByAuthority' },
  },
  {
    name: 'nobody entered since when the young person lives there',
    pathwayPlan: aCareLeaver({ accommodation: { providedByAuthority: true } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/from' },
  },
  {
    name: 'the authority does not provide the accommodation',
    pathwayPlan: aCareLeaver({ accommodation: { from: home, providedByAuthority: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a last day while regulations were relaxed',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2001-06-02' },
      eligibility: 'former-relevant',
      accommodation: providedFrom('2020-03-01'),
      contacts: visitsOn('2020-03-05', '2020-06-20'),
    }),
    asAt: '2020-08-01',
    expect: [
      { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-05' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
