import type { EducationPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/education-and-english',
  also: ['uasc-education'],
  title: 'School place and help with English',
  requirement:
    'The plan should record the school place, since when, and the help that the child has with English.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'School is where a child finds friends, words and a day with a shape. Weeks without a place are weeks alone.',
  doesNotJudge: 'Whether the place and the help are right for the child.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The plan has the school place and the help with English',
    school: 'Enter the school or college at which the child has a place',
    schoolFrom: 'Enter the first day at this school',
    schoolLater: 'Check what is done for the child’s education until the place at school begins on {on}',
    reason: 'Check what is done so that the child has a school place',
    absent: 'Say what help with English the child has, and from whom, or that none is needed',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { education = {} }, facts, asAt }) {
    if (isUnderTwo(facts)) return notApplicable('The child is under two')
    return passUnless(
      [
        ofPlace(education, asAt),
        said(education.englishSupport) ? undefined : absent('/education/englishSupport'),
      ],
      '/education',
    )
  },
})

function ofPlace(
  { inEducation, reasonNotInEducation, school, schoolFrom }: EducationPlan,
  asAt: string,
): Verdict[] {
  if (inEducation === false && notAfter(schoolFrom, asAt)) {
    return said(school?.name) || said(reasonNotInEducation)
      ? [judge('/education/reasonNotInEducation', {}, 'reason')]
      : [absent('/education/school/name', {}, 'school')]
  }
  if (said(school?.name)) {
    if (schoolFrom === undefined) return [unknown('/education/schoolFrom', {}, 'schoolFrom')]
    return schoolFrom <= asAt ? [] : [judge('/education/schoolFrom', { on: schoolFrom }, 'schoolLater')]
  }
  return [absent('/education/school/name', {}, 'school')]
}
