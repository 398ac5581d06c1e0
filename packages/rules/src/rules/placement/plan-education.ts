import type { CarePlanRecord, PlacementPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { inEducation, ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { lackingPath, namedContactLacks } from '../../facts/named-contact.ts'
import { placementPlan } from '../../facts/placement-plan.ts'

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
    'Whether others teach the child as well, and whether the carer has the details: what the education plan gives counts here too.',
  when: [...ordinaryPlan, inEducation],
  messages: {
    pass: 'The plan gives the school and who answers for the child there',
    nameAndAddress: 'Enter the name and address of the school or college',
    name: 'Enter the name of the school or college',
    address: 'Enter the address of the school or college',
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
        aboutTeacher(placed, context),
        aboutSpecialNeeds(placed, context.plan),
      ],
      path,
    )
  },
})

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
  if (age !== undefined && age < 4) return 'early-years'
  return age !== undefined && age >= 17 ? 'post-16' : undefined
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
