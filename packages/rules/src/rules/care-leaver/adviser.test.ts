import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild, notAfterCare, visitsOn } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './adviser.ts'

const asAt = '2026-11-21'
const named: Partial<PathwayPlan> = { adviser: { name: 'Ife Cole' }, contacts: visitsOn('2026-11-03') }

testPathwayRule(rule, [
  {
    name: 'an adviser by name, with a record of contacts',
    pathwayPlan: aCareLeaver(named),
    asAt,
    expect: { outcome: 'pass', path: '/adviser' },
  },
  {
    name: 'the same for a relevant child',
    pathwayPlan: aRelevantChild('2026-07-01', named),
    asAt,
    expect: 'pass',
  },
  {
    name: 'recorded that there has been no contact yet',
    pathwayPlan: aCareLeaver({ ...named, contacts: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a contact that day, and others to come',
    pathwayPlan: aCareLeaver({ ...named, contacts: visitsOn('2027-01-05', asAt) }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'contacts only of a day to come, or without a day',
    pathwayPlan: aCareLeaver({ ...named, contacts: [...visitsOn('2026-11-22'), { id: 'undated' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/contacts',
      message:
        'Enter the days of the adviser’s contacts with the young person: none on record has a day that has come',
    },
  },
  {
    name: 'an adviser since today',
    pathwayPlan: aCareLeaver({ ...named, adviserFrom: asAt }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no adviser, and no record of contacts',
    pathwayPlan: aCareLeaver(),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/adviser/name',
        message: 'Enter the name of the personal adviser',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/contacts' },
    ],
  },
  {
    name: 'a role and a blank where the name should be',
    pathwayPlan: aCareLeaver({ ...named, adviser: { name: ' ', role: 'Personal adviser' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/adviser/name' },
  },
  {
    name: 'an adviser who begins tomorrow',
    pathwayPlan: aCareLeaver({ ...named, adviserFrom: '2026-11-22' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/adviserFrom',
      message: 'Enter who is the personal adviser until 22 November 2026, when this one begins',
    },
  },
  {
    name: 'at 22, after asking for support',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2004-06-02' },
      eligibility: 'former-relevant',
      askedForSupportOn: '2026-08-01',
      contacts: [],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'at 23 in 2016, after asking for support, which the law did not give yet',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '1993-01-01' },
      eligibility: 'former-relevant',
      askedForSupportOn: '2016-03-01',
    }),
    asAt: '2016-06-01',
    expect: 'notApplicable',
  },
  ...notAfterCare.map(([name, pathwayPlan]) => ({
    name,
    pathwayPlan,
    asAt,
    expect: 'notApplicable' as const,
  })),
])
