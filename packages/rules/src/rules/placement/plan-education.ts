import type { CarePlanRecord, PlacementPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { inEducation, ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { lackingPath, namedContactLacks } from '../../facts/named-contact.ts'
import { hasBegun, type PlanOfPlacement, placementPlan } from '../../facts/placement-plan.ts'
import { compareSchools } from '../../facts/school-names.ts'

export const rule = defineRule({
  id: 'placement/plan-education',
  also: ['pp-education'],
  title: 'Education in the placement plan',
  requirement:
    'The placement plan must give the name and address of the school, the designated teacher, and any education, health and care plan with the authority that maintains it.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(4)')],
  inForce: { from: '2011-04-01' },
  why: 'The carer speaks with the school every week, and has to know who answers for the child there.',
  doesNotJudge:
    'Whether others teach the child as well, and whether the carer has the details: what the education plan gives counts here too. Which of two schools is the right one, and whether a child goes to both; the school that the PEP names, which is a document of its own.',
  when: [...ordinaryPlan, inEducation],
  messages: {
    pass: 'The plan gives the school and who answers for the child there',
    nameAndAddress: 'Enter the name and address of the school or college',
    name: 'Enter the name of the school or college',
    address: 'Enter the address of the school or college',
    schools:
      'Check which school or college the child goes to: the education plan and the placement plan name different ones',
    schoolNames:
      'Decide whether the education plan and the placement plan mean the same school or college: the names are not the same',
    designatedTeacher: 'Enter the name of the designated teacher',
    designatedTeacherIfSchool: 'Enter the name of the designated teacher, if the child learns at a school',
    ehcUnknown: 'Enter whether the child has an education, health and care plan',
    specialEducationalPlan: 'Enter what the education, health and care plan asks of this placement',
    maintainingAuthority: 'Select the authority that maintains the education, health and care plan',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { value, path } = placed
    const lacks = namedContactLacks([value.school, context.plan.education?.school])
    return passUnless(
      [
        lacks === undefined ? undefined : absent(lackingPath(`${path}/school`, lacks), {}, lacks),
        aboutTwoSchools(placed, context),
        aboutTeacher(placed, context),
        aboutSpecialNeeds(placed, context.plan),
      ],
      path,
    )
  },
})

/**
 * Two schools are a question only where the child lives in the placement, and has begun at the school. It is for a person: some
 * children are on the roll of two, and schools change their names.
 */
function aboutTwoSchools({ value, path, placement }: PlanOfPlacement, { plan, asAt }: RuleContext) {
  const { school, schoolFrom } = plan.education ?? {}
  const isNow = hasBegun(placement.value, asAt) && placement.value.planned !== true
  if (!isNow || !notAfter(schoolFrom, asAt)) return undefined
  const same = compareSchools(value.school, school)
  if (same === 'same') return undefined
  return judge(`${path}/school`, {}, same === 'different' ? 'schools' : 'schoolNames')
}

function aboutTeacher({ value, path }: Located<PlacementPlan>, { plan, facts }: RuleContext): Verdict[] {
  if (said(value.designatedTeacher?.name) || said(plan.education?.designatedTeacher?.name)) return []
  const at = `${path}/designatedTeacher/name`
  const keyStage = plan.education?.keyStage ?? keyStageByAge(facts.age)
  // Nurseries, colleges and employers have no designated teacher; some of these children are at schools all the same.
  return keyStage === 'early-years' || keyStage === 'post-16'
    ? [unknown(at, {}, 'designatedTeacherIfSchool')]
    : [absent(at, {}, 'designatedTeacher')]
}

function keyStageByAge(age: number | undefined) {
  if (age !== undefined && age < 5) return 'early-years'
  return age !== undefined && age >= 16 ? 'post-16' : undefined
}

function aboutSpecialNeeds({ value, path }: Located<PlacementPlan>, plan: CarePlanRecord): Verdict[] {
  const { status, provision, needs, maintainingAuthority } = plan.education?.specialEducationalNeeds ?? {}
  if (status === undefined) {
    return said(value.specialEducationalPlan)
      ? []
      : [unknown(`${path}/specialEducationalPlan`, {}, 'ehcUnknown')]
  }
  if (status !== 'ehcp') return []
  return wantingOf([
    said(value.specialEducationalPlan) || said(provision) || said(needs)
      ? undefined
      : absent(`${path}/specialEducationalPlan`, {}, 'specialEducationalPlan'),
    (value.maintainingAuthority ?? maintainingAuthority) === undefined
      ? absent(`${path}/maintainingAuthority`, {}, 'maintainingAuthority')
      : undefined,
  ])
}
