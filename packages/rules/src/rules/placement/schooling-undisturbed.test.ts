import type { Placement } from '@open-care-plan/model'
import { homeUnderCareOrder, inCareIn } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './schooling-undisturbed.ts'

const asAt = '2026-11-21'
const education = { inEducation: true }
const atSchool = (placement: Partial<Placement>) => inCareIn(placement, { education })

testRule(rule, [
  {
    name: 'the child stays at the same school',
    plan: atSchool({ disruptsSchooling: false }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0' },
  },
  {
    name: 'a new school, and the plan says why',
    plan: atSchool({
      disruptsSchooling: true,
      choice: { school: 'Forty miles away; a place from the first Monday' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a new school, and the plan does not say why: the citation is to be confirmed, so a person is asked',
    plan: atSchool({ disruptsSchooling: true }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/choice/school',
      message: 'Enter why the child’s schooling could not go on undisturbed, and what is done about it',
    },
  },
  {
    name: 'the plan says nothing of school',
    plan: atSchool({}),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/choice/school',
      message: 'Enter whether the child’s schooling goes on undisturbed',
    },
  },
  {
    name: 'nobody has said whether the child is in education',
    plan: inCareIn(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/education/inEducation' },
  },
  {
    name: 'not in education',
    plan: inCareIn({}, { education: { inEducation: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'with a parent, and nobody has said whether the child is in education',
    plan: homeUnderCareOrder(),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'with a parent', plan: homeUnderCareOrder({}, { education }), asAt, expect: 'notApplicable' },
])
