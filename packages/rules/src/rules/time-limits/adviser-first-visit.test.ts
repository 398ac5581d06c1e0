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
import { rule } from './adviser-first-visit.ts'

const asAt = '2026-11-21'
const from = '2026-10-25'
const plan = (contacts: PathwayPlan['contacts'], accommodation = providedFrom(from)) =>
  aCareLeaver({ accommodation, ...(contacts === undefined ? {} : { contacts }) })

testPathwayRule(rule, [
  {
    name: 'visited on the seventh day after, with the clocks going back between',
    pathwayPlan: plan(visitsOn('2026-11-01')),
    asAt,
    expect: {
      outcome: 'pass',
      path: '/contacts/0',
      data: { from, dueOn: '2026-11-01', doneOn: '2026-11-01' },
    },
  },
  { name: 'visited on the day of the move', pathwayPlan: plan(visitsOn(from)), asAt, expect: 'pass' },
  {
    name: 'visited on the eighth day after',
    pathwayPlan: plan(visitsOn('2026-11-02')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/contacts/0',
      data: { from, dueOn: '2026-11-01', doneOn: '2026-11-02' },
      message:
        'The first visit was on 2 November 2026: it was due by 1 November 2026, 7 days after the young person moved in',
    },
  },
  {
    name: 'rung and met elsewhere, and not visited',
    pathwayPlan: plan([...callsOn('2026-10-27'), { id: 'met', on: '2026-10-28', kind: 'met-elsewhere' }]),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', path: '/contacts', data: { from, dueOn: '2026-11-01' } },
  },
  {
    name: 'visited only before the move',
    pathwayPlan: plan(visitsOn('2026-10-24')),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'visited only after the day of the check',
    pathwayPlan: plan(visitsOn('2026-11-03')),
    asAt: '2026-11-02',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'not visited yet, and the last day is today',
    pathwayPlan: plan([]),
    asAt: '2026-11-01',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-11-01' } },
  },
  {
    name: 'nobody entered of what kind the contact was',
    pathwayPlan: plan(contactsOn('2026-10-28')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/contacts/0/kind', data: { on: '2026-10-28' } },
  },
  {
    name: 'a visit without a date',
    pathwayPlan: plan([{ id: 'v', kind: 'visit' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts/0/on' },
  },
  {
    name: 'nobody entered the contacts',
    pathwayPlan: plan(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts' },
  },
  {
    name: 'nobody entered whether the authority provides the accommodation',
    pathwayPlan: aCareLeaver({ accommodation: { from } }),
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
    name: 'lives with the former foster carers, and not where the authority provides',
    pathwayPlan: aCareLeaver({ accommodation: { from, providedByAuthority: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'moved in as a relevant child, and 18 since',
    pathwayPlan: aPathwayPlan({
      child: { id: 'child-1', dateOfBirth: '2008-11-10' },
      eligibility: 'relevant',
      eligibilityFrom: '2026-06-25',
      accommodation: providedFrom('2026-06-25'),
      contacts: [],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { from: '2026-06-25', dueOn: '2026-07-02' } },
  },
  {
    name: 'lived there already on the eighteenth birthday',
    pathwayPlan: plan([], providedFrom('2025-06-01')),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'moved in on the eighteenth birthday',
    pathwayPlan: plan(visitsOn('2025-06-09'), providedFrom('2025-06-02')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a last day while regulations were relaxed',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2001-06-02' },
      eligibility: 'former-relevant',
      accommodation: providedFrom('2020-05-01'),
      contacts: visitsOn('2020-05-20'),
    }),
    asAt: '2020-08-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-08' } },
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
