import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { type BrotherOrSister, brothersAndSisters } from '../../facts/brothers-and-sisters.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { adoptionIsThePlan } from '../../facts/court-conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/siblings-assessed',
  also: ['court-sibling-assessment'],
  title: 'Brothers and sisters assessed before adoption',
  requirement:
    'Where the plan is adoption the relationship with each brother and sister must be assessed, and the plan must say whether they live together or apart, and why.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('ACA 2002', 's.1(4)(f)'), cite('Children and Social Work Act 2017', 's.9')],
  inForce: { from: '2017-10-31' },
  why: 'Adoption can end in law the longest relationship of a child’s life; somebody has to have looked at it first.',
  doesNotJudge: 'Whether the assessment saw the children together, and whether its answer is right.',
  when: [adoptionIsThePlan],
  messages: {
    pass: 'The relationships with brothers and sisters were assessed',
    people: 'Enter the brothers and sisters, or record that there are none',
    absent: 'Assess the relationship with {who} before the plan of adoption goes on',
    unknown: 'Enter the day on which the relationship with {who} was assessed',
    conclusion: 'Enter whether the child and {who} are to live together or apart, and why',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/siblings',
  evaluate: (context) => {
    const { plan, asAt } = context
    const all = brothersAndSisters(plan, asAt)
    if (all.length > 0) return all.flatMap((one) => unassessed(one, context))
    return plan.siblings === undefined
      ? unknown('/siblings', {}, 'people')
      : notApplicable('The child has no brothers or sisters')
  },
})

function unassessed(one: BrotherOrSister, { plan, facts, asAt }: RuleContext): Verdict[] {
  const { sibling, path, who, person } = one
  const at = sibling === undefined ? '/siblings' : path
  const field = (name: string) => (sibling === undefined ? at : `${at}/${name}`)
  const days = assessedOn(one, plan, asAt)
  if (!days.some((on) => isAfterBirths(on, plan.child.dateOfBirth, person?.dateOfBirth))) {
    const say = plan.assessments === undefined || days.length > 0 ? unknown : absent
    return [say(field('relationshipAssessedOn'), { who })]
  }
  const concluded =
    said(sibling?.relationshipAssessment) ||
    said(sibling?.reasonApart) ||
    facts.careCases.some(({ value, pending }) => pending && said(value.plan?.siblings))
  return concluded ? [] : [absent(field('relationshipAssessment'), { who }, 'conclusion')]
}

/** The days on which the relationship may have been assessed. */
const assessedOn = ({ sibling }: BrotherOrSister, { assessments = [] }: CarePlanRecord, asAt: string) =>
  [
    sibling?.relationshipAssessedOn,
    ...assessments.map(({ kind, completedOn }) =>
      kind === 'brothers-and-sisters' ? completedOn : undefined,
    ),
  ].filter((on) => happenedBy(on, asAt))

/** Nobody can have looked at two children together before both were there. A year or month alone begins before its days. */
const isAfterBirths = (on: string, ...births: (string | undefined)[]) =>
  births.every((born) => born === undefined || born <= on)
