import type { AdviserContact, PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './adviser-visits-46-days.ts'

const leaver: Partial<PathwayPlan> = {
  child: { id: 'child-1', dateOfBirth: '2006-03-02' },
  eligibility: 'former-relevant',
  eligibilityFrom: '2024-03-02',
}
const visited = (...days: string[]): AdviserContact[] =>
  days.map((on, at) => ({ id: `visit-${at}`, on, kind: 'visit' }))
const plan = (contacts?: AdviserContact[], parts: Partial<PathwayPlan> = {}) =>
  aPathwayPlan({ ...leaver, ...(contacts && { contacts }), ...parts })

testPathwayRule(rule, [
  {
    name: 'visited on the forty-sixth day',
    pathwayPlan: plan(visited('2024-04-17')),
    asAt: '2024-05-01',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2024-04-17', dueOn: '2024-06-02' } },
  },
  {
    name: 'visited on the forty-seventh day',
    pathwayPlan: plan(visited('2024-04-18')),
    asAt: '2024-05-01',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/contacts/0',
        data: { after: '2024-03-02', dueOn: '2024-04-17', doneOn: '2024-04-18' },
        message: 'A visit was due by 17 April 2024: the adviser next visited on 18 April 2024',
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'no visit, and the forty-sixth day is today',
    pathwayPlan: plan([]),
    asAt: '2024-04-17',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2024-04-17' } },
  },
  {
    name: 'no visit, and the forty-sixth day was yesterday',
    pathwayPlan: plan([]),
    asAt: '2024-04-18',
    expect: { outcome: 'fail', kind: 'overdue', path: '/contacts' },
  },
  {
    name: 'over 29 February',
    pathwayPlan: plan(visited('2024-03-02'), { eligibilityFrom: '2024-01-20' }),
    asAt: '2024-03-10',
    expect: [{ outcome: 'pass', kind: 'due', data: { after: '2024-03-02', dueOn: '2024-04-17' } }],
  },
  {
    name: 'a call is not a visit',
    pathwayPlan: plan([{ id: 'c', on: '2024-04-10', kind: 'call' }]),
    asAt: '2024-04-18',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'a contact of which nobody says what it was',
    pathwayPlan: plan([{ id: 'c', on: '2024-04-10' }]),
    asAt: '2024-04-18',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/contacts/0', data: { on: '2024-04-10' } },
  },
  {
    name: 'a contact without a day',
    pathwayPlan: plan([{ id: 'c', kind: 'visit' }]),
    asAt: '2024-04-18',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts/0/on' },
  },
  {
    name: 'a council that asks every 56 days',
    pathwayPlan: plan([]),
    asAt: '2024-04-18',
    parameters: { days: 56 },
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2024-04-27' } },
  },
  {
    name: 'entitled since before the policy: the time runs from July 2019',
    pathwayPlan: plan([], {
      child: { id: 'child-1', dateOfBirth: '2000-03-02' },
      eligibilityFrom: '2018-03-02',
    }),
    asAt: '2019-08-16',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2019-07-01', dueOn: '2019-08-16' } },
  },
  {
    name: 'nobody has recorded the contacts',
    pathwayPlan: plan(),
    asAt: '2024-05-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/contacts' },
  },
  {
    name: 'nobody knows since when the young person is entitled, and there was no visit',
    pathwayPlan: aPathwayPlan({ eligibility: 'relevant', contacts: [] }),
    asAt: '2024-05-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibilityFrom' },
  },
  {
    name: 'a young person who is still looked after',
    pathwayPlan: plan([], {
      child: { id: 'child-1', dateOfBirth: '2007-03-02' },
      eligibility: 'eligible',
      eligibilityFrom: '2023-03-02',
    }),
    asAt: '2024-05-01',
    expect: 'notApplicable',
  },
])
