import type { Assessment, Sibling } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './siblings-assessed.ts'

const asAt = '2026-11-21'
const adoption = { plans: [{ id: 'plan-1', plan: 'ADOPTION' as const }] }
const people = [{ id: 'person-1', relationship: 'half-brother' as const }]
const brother = (changes: Partial<Sibling> = {}): Sibling => ({
  id: 'sibling-1',
  personId: 'person-1',
  relationshipAssessedOn: '2026-09-18',
  relationshipAssessment: 'Apart, because he is settled with his father; four meetings a year',
  ...changes,
})
const bare: Sibling = { id: 'sibling-1', personId: 'person-1' }
const assessment = (completedOn: string): Assessment => ({
  id: 'assessment-1',
  kind: 'brothers-and-sisters',
  completedOn,
})
const withBrother = (sibling: Sibling, parts = {}) =>
  aPlan({ permanence: adoption, people, siblings: [sibling], ...parts })

/** A half sister born on a day, and an assessment of brothers and sisters of 18 September 2026. */
const withSister = (
  dateOfBirth: string,
  siblings: Sibling[] = [{ ...bare, reasonApart: 'She lives with her father' }],
) =>
  aPlan({
    permanence: adoption,
    people: [{ id: 'person-1', relationship: 'half-sister', dateOfBirth }],
    siblings,
    assessments: [assessment('2026-09-18')],
  })

testRule(rule, [
  { name: 'assessed, apart, and why', plan: withBrother(brother()), asAt, expect: 'pass' },
  {
    name: 'the assessment is in the list of assessments, and why they live apart is said',
    plan: withBrother(
      { ...bare, reasonApart: 'He is settled with his father' },
      { assessments: [assessment(asAt)] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'what it means is in the plan for the court',
    plan: withBrother(bare, {
      assessments: [assessment('2026-09-18')],
      proceedings: [
        { id: 'case-1', kind: 'care', plan: { siblings: 'Together: nobody else knows what they know' } },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'assessments are recorded, and none of him',
    plan: withBrother(bare, { assessments: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/siblings/0/relationshipAssessedOn',
      data: { who: 'the child’s half brother' },
      message: 'Assess the relationship with the child’s half brother before the plan of adoption goes on',
    },
  },
  {
    name: 'the assessment is to be ready tomorrow',
    plan: withBrother(bare, { assessments: [assessment('2026-11-22')] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'no assessments are recorded at all',
    plan: withBrother(bare),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/siblings/0/relationshipAssessedOn' },
  },
  {
    name: 'a brother who is only among the people',
    plan: aPlan({ permanence: adoption, people, assessments: [] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/siblings' },
  },
  {
    name: 'assessed, and not what came of it',
    plan: withBrother({ ...bare, relationshipAssessedOn: '2026-09-18' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/siblings/0/relationshipAssessment' },
  },
  {
    name: 'the assessment was completed the day before the sister was born',
    plan: withSister('2026-09-19'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/siblings/0/relationshipAssessedOn',
      data: { who: 'the child’s half sister' },
    },
  },
  {
    name: 'the same of a sister who is only among the people',
    plan: withSister('2026-09-19', []),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/siblings' },
  },
  { name: 'completed on the day she was born', plan: withSister('2026-09-18'), asAt, expect: 'pass' },
  { name: 'completed in the year she was born', plan: withSister('2026'), asAt, expect: 'pass' },
  {
    name: 'assessed the day before the child was born',
    plan: withBrother(brother(), { child: { dateOfBirth: '2026-09-19' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/siblings/0/relationshipAssessedOn' },
  },
  {
    name: 'assessed on the day the child was born',
    plan: withBrother(brother(), { child: { dateOfBirth: '2026-09-18' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody recorded whether there are any',
    plan: aPlan({ permanence: adoption }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/siblings' },
  },
  {
    name: 'recorded that there are none',
    plan: aPlan({ permanence: adoption, siblings: [] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child has no brothers or sisters' },
  },
  {
    name: 'the plan is not adoption',
    plan: aPlan({ people, siblings: [bare] }),
    asAt,
    expect: 'notApplicable',
  },
])
