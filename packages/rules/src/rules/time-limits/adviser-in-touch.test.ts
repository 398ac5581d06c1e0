import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild, callsOn, notAfterCare, visitsOn } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './adviser-in-touch.ts'

const asAt = '2026-11-21'
const since = '2026-08-01'
const plan = (contacts: PathwayPlan['contacts'], parts: Partial<PathwayPlan> = {}) =>
  aRelevantChild(since, { ...(contacts === undefined ? {} : { contacts }), ...parts })

testPathwayRule(rule, [
  {
    name: 'a call 56 days after, and a visit 56 days after that',
    pathwayPlan: plan([...callsOn('2026-09-26'), ...visitsOn('2026-11-21')]),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-11-21', dueOn: '2027-01-16' } },
  },
  {
    name: '57 days after',
    pathwayPlan: plan(callsOn('2026-09-27')),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'late',
        path: '/contacts/0',
        data: { after: since, dueOn: '2026-09-26', doneOn: '2026-09-27' },
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'the last day was yesterday',
    pathwayPlan: plan(callsOn('2026-09-25')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'overdue', path: '/contacts', data: { dueOn: '2026-11-20' } },
  },
  {
    name: 'an authority that has set four weeks',
    pathwayPlan: plan(callsOn('2026-08-28', '2026-09-26', '2026-10-24', '2026-11-20')),
    asAt,
    parameters: { weeks: 4 },
    expect: [
      { outcome: 'needsReview', kind: 'late', data: { after: '2026-08-28', dueOn: '2026-09-25' } },
      { outcome: 'pass', kind: 'due', data: { dueOn: '2026-12-18' } },
    ],
  },
  {
    name: 'the young person does not want contact',
    pathwayPlan: plan([], { inTouch: 'REFU' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2026-09-26' } },
  },
  {
    name: 'a contact without a date',
    pathwayPlan: plan([{ id: 'c', kind: 'call' }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts/0/on' },
  },
  {
    name: 'nobody entered since when: counted from the first contact',
    pathwayPlan: aRelevantChild(undefined, { contacts: callsOn('2026-09-26') }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-09-26', dueOn: '2026-11-21' } },
  },
  {
    name: 'nobody entered since when, and there is no contact to count from',
    pathwayPlan: aRelevantChild(undefined, { contacts: [] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibilityFrom' },
  },
  {
    name: 'nobody entered the contacts',
    pathwayPlan: plan(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts' },
  },
  {
    name: 'guidance was not relaxed in 2020',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2001-06-02' },
      eligibility: 'former-relevant',
      eligibilityFrom: '2020-03-20',
      contacts: [],
    }),
    asAt: '2020-06-01',
    expect: { outcome: 'needsReview', kind: 'overdue', data: { dueOn: '2020-05-15' } },
  },
  {
    name: 'the young person has died',
    pathwayPlan: aCareLeaver({ contacts: [], inTouch: 'DIED' }),
    asAt,
    expect: 'notApplicable',
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
