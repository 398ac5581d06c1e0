import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './pathway-assessment-returning.ts'

const asAt = '2026-11-21'
const told = '2026-08-20'
/** Of a young person who was 21 on 20 August 2026. */
const plan = (assessmentOn?: string, returnToEducationToldOn = told) =>
  aCareLeaver({
    child: { id: 'child-1', dateOfBirth: '2005-08-20' },
    returnToEducationToldOn,
    ...(assessmentOn === undefined ? {} : { assessmentOn }),
  })

testPathwayRule(rule, [
  {
    name: 'complete on the last day, three months after the authority was told',
    pathwayPlan: plan('2026-11-20'),
    asAt,
    expect: { outcome: 'pass', data: { from: told, dueOn: '2026-11-20', doneOn: '2026-11-20' } },
  },
  {
    name: 'complete the day after',
    pathwayPlan: plan('2026-11-21'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/assessmentOn',
      data: { from: told, dueOn: '2026-11-20', doneOn: '2026-11-21' },
    },
  },
  {
    name: 'the last day is today',
    pathwayPlan: plan(),
    asAt: '2026-11-20',
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Complete the assessment for the course by 20 November 2026',
    },
  },
  {
    name: 'the assessment on record is from before the authority was told',
    pathwayPlan: plan('2025-07-08'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessmentOn', data: { from: told } },
  },
  {
    name: 'complete only after the day of the check',
    pathwayPlan: plan('2026-12-10'),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'at 24',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '2002-03-01' },
      eligibility: 'former-relevant',
      returnToEducationToldOn: told,
      assessmentOn: '2026-09-01',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a last day while regulations were relaxed',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '1999-03-01' },
      eligibility: 'former-relevant',
      returnToEducationToldOn: '2020-05-01',
      assessmentOn: '2020-09-01',
    }),
    asAt: '2020-10-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-08-01' } },
  },
  { name: 'no course is on record', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  {
    name: 'told on the day before the twenty-first birthday, when nobody has to ask',
    pathwayPlan: plan(undefined, '2026-08-19'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered the date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'former-relevant', returnToEducationToldOn: told }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'told after the day of the check',
    pathwayPlan: plan(undefined, '2026-11-22'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a relevant child, who has not been away from such help',
    pathwayPlan: aRelevantChild('2026-05-31', { returnToEducationToldOn: told }),
    asAt,
    expect: 'notApplicable',
  },
])
