import type { PathwayPlan, WorkComparison } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './better-off-in-work.ts'

const asAt = '2026-11-21'
const path = '/workComparison'
const figures: WorkComparison = {
  workedOutOn: '2026-11-10',
  earnings: 310,
  benefitsInWork: 0,
  rentInWork: 120,
  benefitsOutOfWork: 72.9,
  rentOutOfWork: 14,
}
const worker = (workComparison?: WorkComparison, parts: Partial<PathwayPlan> = {}) =>
  aCareLeaver({
    accommodation: { code: 'D1' },
    activity: 'F5',
    ...(workComparison === undefined ? {} : { workComparison }),
    ...parts,
  })
const changed = (changes: WorkComparison) => worker({ ...figures, ...changes })

testPathwayRule(rule, [
  {
    name: 'more in work than out of it',
    pathwayPlan: worker(figures),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'the same to the penny',
    pathwayPlan: changed({ rentInWork: 251.1 }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a penny less in work',
    pathwayPlan: changed({ rentInWork: 251.11 }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { loss: '£0.01' },
      message:
        'Decide with the young person what to do: in work they have £0.01 a week less than out of work',
    },
  },
  {
    name: '£44 a week less in work, while looking for it',
    pathwayPlan: worker({ ...figures, rentInWork: 295.1 }, { activity: 'G5', accommodation: { code: 'T1' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { loss: '£44' } },
  },
  {
    name: 'nothing is compared',
    pathwayPlan: worker(),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path },
  },
  {
    name: 'to be worked out tomorrow',
    pathwayPlan: changed({ workedOutOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path },
  },
  {
    name: 'compared in words, without figures',
    pathwayPlan: worker(undefined, { workAndMoney: 'She would have less in full-time work' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/workAndMoney',
      message: 'Enter the figures behind what the plan says of work and money',
    },
  },
  {
    name: 'no figure but the earnings',
    pathwayPlan: worker({ earnings: 310 }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'absent', path: `${path}/benefitsInWork` },
      { outcome: 'fail', kind: 'absent', path: `${path}/rentInWork` },
      { outcome: 'fail', kind: 'absent', path: `${path}/benefitsOutOfWork` },
      { outcome: 'fail', kind: 'absent', path: `${path}/rentOutOfWork` },
    ],
  },
  {
    name: 'no earnings',
    pathwayPlan: worker(Object.fromEntries(Object.entries(figures).filter(([name]) => name !== 'earnings'))),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: `${path}/earnings` },
  },
  {
    name: 'nobody entered what the young person does',
    pathwayPlan: aCareLeaver({ accommodation: { code: 'E1' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/activity' },
  },
  {
    name: 'in education, with a Saturday job',
    pathwayPlan: anEligibleChild({ accommodation: { code: 'D1' }, activity: 'F2' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'cannot work for a young child',
    pathwayPlan: worker(undefined, { activity: 'G6' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'in a flat of their own',
    pathwayPlan: worker(undefined, { accommodation: { code: 'U1' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no accommodation is recorded', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying' }),
    asAt,
    expect: 'notApplicable',
  },
])
