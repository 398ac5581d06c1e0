import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './adviser-21-to-24.ts'

const asAt = '2026-11-21'
const asked = '2026-08-01'
const bornOn = (dateOfBirth: string, parts: Partial<PathwayPlan> = {}) =>
  aPathwayPlan({
    child: { id: 'child-1', dateOfBirth },
    eligibility: 'former-relevant',
    askedForSupportOn: asked,
    adviser: { name: 'Ife Cole' },
    assessmentOn: '2026-09-10',
    preparedOn: '2026-09-25',
    ...parts,
  })
const at22 = (parts: Partial<PathwayPlan> = {}) => bornOn('2004-06-02', parts)

testPathwayRule(rule, [
  {
    name: 'an adviser, an assessment and a plan since the young person asked',
    pathwayPlan: at22(),
    asAt,
    expect: { outcome: 'pass', path: '/askedForSupportOn' },
  },
  {
    name: 'all of it on the day of asking',
    pathwayPlan: at22({ assessmentOn: asked, preparedOn: asked }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no adviser',
    pathwayPlan: at22({ adviser: { role: 'Personal adviser' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/adviser/name',
      message: 'Enter the name of the personal adviser: the young person asked for support on 1 August 2026',
    },
  },
  {
    name: 'nobody entered an assessment or a plan',
    pathwayPlan: aPathwayPlan({
      child: { id: 'child-1', dateOfBirth: '2004-06-02' },
      eligibility: 'former-relevant',
      askedForSupportOn: asked,
      adviser: { name: 'Ife Cole' },
    }),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/assessmentOn', data: { from: asked } },
      { outcome: 'needsReview', kind: 'unknown', path: '/preparedOn', data: { from: asked } },
    ],
  },
  {
    name: 'assessment and plan are from before the young person asked',
    pathwayPlan: at22({ assessmentOn: '2022-07-01', preparedOn: '2026-07-31' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/assessmentOn',
        data: { from: asked, on: '2022-07-01' },
      },
      { outcome: 'needsReview', kind: 'judge', path: '/preparedOn', data: { from: asked, on: '2026-07-31' } },
    ],
  },
  {
    name: 'a plan only after the day of the check',
    pathwayPlan: at22({ preparedOn: '2026-12-01' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/preparedOn' },
  },
  {
    name: 'asked on 1 April 2018, and there is no adviser',
    pathwayPlan: bornOn('1996-05-05', { askedForSupportOn: '2018-04-01', adviser: {} }),
    asAt: '2018-04-01',
    expect: [
      { outcome: 'fail', kind: 'absent', path: '/adviser/name' },
      { outcome: 'needsReview', kind: 'unknown', path: '/assessmentOn' },
      { outcome: 'needsReview', kind: 'unknown', path: '/preparedOn' },
    ],
  },
  {
    name: 'asked on the day before, and there is no adviser',
    pathwayPlan: bornOn('1996-05-05', { askedForSupportOn: '2018-03-31', adviser: {} }),
    asAt: '2018-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/askedForSupportOn',
      data: { from: '2018-03-31' },
      message:
        'Ask the young person whether they still want support: the request of 31 March 2018 is older than the law that gives it',
    },
  },
  { name: 'the twenty-first birthday', pathwayPlan: bornOn('2005-11-21'), asAt, expect: 'pass' },
  { name: 'the day before it', pathwayPlan: bornOn('2005-11-22'), asAt, expect: 'notApplicable' },
  {
    name: 'the day before the twenty-fifth birthday',
    pathwayPlan: bornOn('2001-11-22'),
    asAt,
    expect: 'pass',
  },
  { name: 'the twenty-fifth birthday', pathwayPlan: bornOn('2001-11-21'), asAt, expect: 'notApplicable' },
  {
    name: 'asks tomorrow',
    pathwayPlan: at22({ askedForSupportOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no request is on record', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  {
    name: 'nobody entered the date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'former-relevant', askedForSupportOn: asked }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  { name: 'a relevant child', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
])
