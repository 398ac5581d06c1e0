import { PathwayAssessment, type PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './assessment.ts'

const asAt = '2026-11-21'
const nine = Object.keys(PathwayAssessment.shape) as (keyof PathwayAssessment)[]
const without = (...left: (keyof PathwayAssessment)[]): PathwayAssessment =>
  Object.fromEntries(nine.filter((name) => !left.includes(name)).map((name) => [name, 'Looked at']))
const whole = without()
/** Sixteen on 21 August 2026. */
const sixteen = (parts: Partial<PathwayPlan> = {}) =>
  anEligibleChild({ child: { id: 'c', dateOfBirth: '2010-08-21' }, ...parts })
const absentAt = (field: keyof PathwayAssessment) =>
  ({
    outcome: 'fail',
    kind: 'absent',
    path: `/assessment/${field}`,
    message: rule.messages[field] as string,
  }) as const

testPathwayRule(rule, [
  {
    name: 'all nine things looked at',
    pathwayPlan: anEligibleChild({ assessmentOn: '2026-08-20', assessment: whole }),
    asAt,
    expect: { outcome: 'pass', path: '/assessment' },
  },
  {
    name: 'the same for a former relevant child, complete today',
    pathwayPlan: aCareLeaver({ assessmentOn: asAt, assessment: whole }),
    asAt,
    expect: 'pass',
  },
  ...nine.map((field) => ({
    name: `nothing is said of ${titleOf(field)}`,
    pathwayPlan: anEligibleChild({ assessmentOn: '2026-08-20', assessment: without(field) }),
    asAt,
    expect: absentAt(field),
  })),
  {
    name: 'of two things only a blank or nothing',
    pathwayPlan: aRelevantChild('2026-07-01', {
      assessment: { ...without('wishes'), money: ' ' },
    }),
    asAt,
    expect: [absentAt('money'), absentAt('wishes')],
  },
  {
    name: 'an assessment complete on the day before trafficking and asylum were among them',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '1997-06-02' },
      eligibility: 'eligible',
      assessmentOn: '2014-08-17',
      assessment: without('traffickingAndAsylum'),
    }),
    asAt: '2014-09-01',
    expect: 'pass',
  },
  {
    name: 'and on that day',
    pathwayPlan: aPathwayPlan({
      child: { id: 'c', dateOfBirth: '1997-06-02' },
      eligibility: 'eligible',
      assessmentOn: '2014-08-18',
      assessment: without('traffickingAndAsylum'),
    }),
    asAt: '2014-09-01',
    expect: absentAt('traffickingAndAsylum'),
  },
  {
    name: 'complete, and nobody entered what it looked at',
    pathwayPlan: anEligibleChild({ assessmentOn: '2026-08-20' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessment' },
  },
  {
    name: 'only blanks',
    pathwayPlan: anEligibleChild({ assessment: { money: ' ' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessment' },
  },
  {
    name: 'to be complete tomorrow, and nobody entered since when the child is eligible',
    pathwayPlan: anEligibleChild({ assessmentOn: '2026-11-22', assessment: { money: 'Saves' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessmentOn' },
  },
  {
    name: 'to be complete tomorrow, on the last of the three months',
    pathwayPlan: sixteen({ eligibilityFrom: '2026-08-21', assessmentOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-11-21' } },
  },
  {
    name: 'to be complete next year, and the three months were over long ago',
    pathwayPlan: anEligibleChild({ eligibilityFrom: '2025-06-02', assessmentOn: '2027-03-01' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/assessment' },
  },
  {
    name: 'to be complete next year, all nine things looked at already',
    pathwayPlan: anEligibleChild({
      eligibilityFrom: '2025-06-02',
      assessmentOn: '2027-03-01',
      assessment: whole,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'eligible since the sixteenth birthday, and the three months for the assessment still run',
    pathwayPlan: sixteen({ eligibilityFrom: '2026-08-21', assessment: { money: 'Saves' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/assessment',
      message: 'Complete the assessment of needs by 21 November 2026',
    },
  },
  {
    name: 'the same with nothing entered yet',
    pathwayPlan: sixteen(),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/assessment' },
  },
  {
    name: 'the same with all nine things looked at',
    pathwayPlan: sixteen({ assessment: whole }),
    asAt,
    expect: { outcome: 'pass', path: '/assessment' },
  },
  {
    name: 'complete within the three months, and nothing of money',
    pathwayPlan: sixteen({ assessmentOn: '2026-10-01', assessment: without('money') }),
    asAt,
    expect: absentAt('money'),
  },
  {
    name: 'the three months were over yesterday',
    pathwayPlan: sixteen({ eligibilityFrom: '2026-08-21', assessment: without('money') }),
    asAt: '2026-11-22',
    expect: absentAt('money'),
  },
  {
    name: 'a relevant child for whom the three months still run',
    pathwayPlan: aRelevantChild('2026-08-21', { assessment: { money: 'Saves' } }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/assessment' },
  },
  {
    name: 'something is left out, and nobody entered when it was complete or since when the child is eligible',
    pathwayPlan: anEligibleChild({ assessment: without('money', 'skills') }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/assessmentOn',
      message:
        'Enter the day on which the assessment of needs was complete, or since when the young person has been entitled: it says nothing of some matters yet',
    },
  },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying' }),
    asAt,
    expect: 'notApplicable',
  },
])

function titleOf(field: keyof PathwayAssessment): string {
  const { title = '' } = PathwayAssessment.shape[field].unwrap().meta() ?? {}
  return title.charAt(0).toLowerCase() + title.slice(1)
}
