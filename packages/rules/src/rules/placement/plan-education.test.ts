import type { EducationPlan } from '@open-care-plan/model'
import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-education.ts'

const asAt = '2026-11-21'
const school = { name: 'Harbour Primary School', address: '2 Quay Street' }
const designatedTeacher = { name: 'Ada Penn' }
const noNeeds = { status: 'none' } as const
const learning = (education: EducationPlan = {}) => ({
  education: { inEducation: true, specialEducationalNeeds: noNeeds, ...education },
})

testRule(rule, [
  {
    name: 'school and designated teacher, no special needs',
    plan: withPlacementPlan({ school, designatedTeacher }, learning()),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the education plan gives them',
    plan: withPlacementPlan({}, learning({ school, designatedTeacher })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the placement plan names one school, and the education plan another at which the child is',
    plan: withPlacementPlan(
      { school, designatedTeacher },
      learning({ school: { name: 'Seabrook College' }, schoolFrom: asAt }),
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/plan/school',
      message:
        'Check which school or college the child goes to: the education plan and the placement plan name different ones',
    },
  },
  {
    name: 'the education plan names a school at which the child starts tomorrow',
    plan: withPlacementPlan(
      { school, designatedTeacher },
      learning({ school: { name: 'Seabrook College' }, schoolFrom: '2026-11-22' }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the plan of a placement that is only proposed names the school that would follow',
    plan: inCareIn(
      { planned: true, from: '2026-12-01', plan: { preparedOn: asAt, school, designatedTeacher } },
      learning({ school: { name: 'Seabrook College' } }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the names of the school are alike, and not the same',
    plan: withPlacementPlan(
      { school, designatedTeacher },
      learning({ school: { name: 'Harbour High School' } }),
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/plan/school',
      message:
        'Decide whether the education plan and the placement plan mean the same school or college: the names are not the same',
    },
  },
  {
    name: 'the name of the school is written shorter in one place',
    plan: withPlacementPlan({ school, designatedTeacher }, learning({ school: { name: 'Harbour primary' } })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is said',
    plan: withPlacementPlan({}, { education: { inEducation: true } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/placements/0/plan/school',
        message: 'Enter the name and address of the school or college',
      },
      {
        outcome: 'fail',
        path: '/placements/0/plan/designatedTeacher/name',
        message: 'Enter the name of the designated teacher',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/plan/specialEducationalPlan',
        message: 'Enter whether the child has an education, health and care plan',
      },
    ],
  },
  {
    name: 'a school without an address',
    plan: withPlacementPlan({ school: { name: 'Harbour Primary School' }, designatedTeacher }, learning()),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/placements/0/plan/school/address',
      message: 'Enter the address of the school or college',
    },
  },
  {
    name: 'a school without a name',
    plan: withPlacementPlan({ school: { address: '2 Quay Street' }, designatedTeacher }, learning()),
    asAt,
    expect: {
      outcome: 'fail',
      path: '/placements/0/plan/school/name',
      message: 'Enter the name of the school or college',
    },
  },
  {
    name: 'an education, health and care plan with what it asks and who maintains it',
    plan: withPlacementPlan(
      {
        school,
        designatedTeacher,
        specialEducationalPlan: 'A quiet room for homework',
        maintainingAuthority: '344',
      },
      learning({ specialEducationalNeeds: { status: 'ehcp' } }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an education, health and care plan, and no more',
    plan: withPlacementPlan(
      { school, designatedTeacher },
      learning({ specialEducationalNeeds: { status: 'ehcp' } }),
    ),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/placements/0/plan/specialEducationalPlan',
        message: 'Enter what the education, health and care plan asks of this placement',
      },
      {
        outcome: 'fail',
        path: '/placements/0/plan/maintainingAuthority',
        message: 'Select the authority that maintains the education, health and care plan',
      },
    ],
  },
  {
    name: 'that there is no education, health and care plan is said in the placement plan',
    plan: withPlacementPlan(
      { school, designatedTeacher, specialEducationalPlan: 'There is none' },
      { education: { inEducation: true } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a college has no designated teacher',
    plan: withPlacementPlan({ school }, learning({ keyStage: 'post-16' })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      message: 'Enter the name of the designated teacher, if the child learns at a school',
    },
  },
  {
    name: 'a nursery child of three, whose key stage is not recorded',
    plan: withPlacementPlan({ school }, { ...learning(), child: { dateOfBirth: '2022-11-22' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a child of four, at a nursery or in a reception class, whose key stage is not recorded',
    plan: withPlacementPlan({ school }, { ...learning(), child: { dateOfBirth: '2021-11-22' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'a child of five, whose key stage is not recorded',
    plan: withPlacementPlan({ school }, { ...learning(), child: { dateOfBirth: '2021-11-21' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a young person of 17, whose key stage is not recorded',
    plan: withPlacementPlan({ school }, { ...learning(), child: { dateOfBirth: '2009-11-21' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a young person of 16, whose key stage is not recorded',
    plan: withPlacementPlan({ school }, { ...learning(), child: { dateOfBirth: '2010-11-21' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a young person of 15, whose key stage is not recorded',
    plan: withPlacementPlan({ school }, { ...learning(), child: { dateOfBirth: '2010-11-22' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a newborn, not in education',
    plan: withPlacementPlan({}, { education: { inEducation: false } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody has said whether the child is in education',
    plan: withPlacementPlan({}),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/education/inEducation',
      message: 'Say whether the child is in education or training',
    },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn({}, learning()),
    asAt,
    expect: 'notApplicable',
  },
])
