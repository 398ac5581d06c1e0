import type { PathwayMatter, PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './six-matters.ts'

const asAt = '2026-11-21'
const six = ['support', 'education', 'employment', 'skills', 'health', 'contingency'] as const
const all = six.map((matter): PathwayMatter => ({ id: matter, matter, need: 'Named here' }))

const preparedOn = '2026-09-01'
/** Sixteen on 21 August 2026. */
const sixteen = (parts: Partial<PathwayPlan> = {}) =>
  anEligibleChild({ child: { id: 'c', dateOfBirth: '2010-08-21' }, ...parts })

testPathwayRule(rule, [
  {
    name: 'all six matters',
    pathwayPlan: anEligibleChild({ matters: all }),
    asAt,
    expect: { outcome: 'pass', path: '/matters' },
  },
  {
    name: 'what happens if things change stands in its own list',
    pathwayPlan: anEligibleChild({
      matters: all.filter(({ id }) => id !== 'contingency'),
      contingencies: [{ id: 'c', action: 'Dawn has a bed' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing of health, and of skills a blank',
    pathwayPlan: anEligibleChild({
      preparedOn,
      matters: [
        ...all.filter(({ id }) => id !== 'health' && id !== 'skills'),
        { id: 'skills', matter: 'skills', need: ' ' },
      ],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/matters',
      message:
        'Add to the pathway plan what it has no word of: skills for independence; health, mental health included',
    },
  },
  {
    name: 'no matter at all',
    pathwayPlan: anEligibleChild({ preparedOn, matters: [] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'of health only an action that was stopped, and of skills one that says nothing',
    pathwayPlan: anEligibleChild({
      preparedOn,
      matters: [
        ...all.filter(({ id }) => id !== 'health' && id !== 'skills'),
        { id: 'h', matter: 'health', actions: [{ id: 'a', status: 'stopped' }] },
        { id: 's', matter: 'skills', actions: [{ id: 'b', status: 'in-progress' }] },
      ],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      data: { matters: 'skills for independence; health, mental health included' },
    },
  },
  {
    name: 'the three months for the assessment still run, and there is no plan yet',
    pathwayPlan: sixteen(),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/matters',
      message:
        'Have these in the pathway plan as soon as possible after the assessment: contact and personal support; education and training; employment; skills for independence; health, mental health included; what happens if things change',
    },
  },
  {
    name: 'ready within the three months, and no matter at all',
    pathwayPlan: sixteen({ preparedOn, matters: [] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'eligible since a later day, and the three months were over yesterday',
    pathwayPlan: sixteen({ eligibilityFrom: '2026-08-30' }),
    asAt: '2026-12-01',
    expect: 'fail',
  },
  {
    name: 'eligible since a later day, on the last day of the three months',
    pathwayPlan: sixteen({ eligibilityFrom: '2026-08-30' }),
    asAt: '2026-11-30',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'to be ready tomorrow, and the three months were over long ago',
    pathwayPlan: anEligibleChild({ eligibilityFrom: '2025-06-02', preparedOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/matters' },
  },
  {
    name: 'to be ready tomorrow, on the last of the three months',
    pathwayPlan: sixteen({ eligibilityFrom: '2026-08-21', preparedOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/matters' },
  },
  {
    name: 'nobody entered when the plan was ready, or since when the child has been eligible',
    pathwayPlan: anEligibleChild({ matters: all.filter(({ id }) => id !== 'health') }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/matters',
      message:
        'Enter the day on which the pathway plan was ready, or since when the young person has been eligible: it has no word of health, mental health included',
    },
  },
  {
    name: 'at 15: nobody is an eligible child yet',
    pathwayPlan: sixteen({ matters: [] }),
    asAt: '2026-08-20',
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ matters: all }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  { name: 'a relevant child', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
  {
    name: 'the eighteenth birthday: former relevant from then on',
    pathwayPlan: anEligibleChild({ child: { id: 'child-1', dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'a former relevant child', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
])
