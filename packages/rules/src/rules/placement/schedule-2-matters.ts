import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { hasIndependentVisitor } from '../../facts/independent-visitor.ts'
import { said } from '../../facts/located.ts'
import { type PlanOfPlacement, placementPlan } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { unlessPlanDue } from '../../facts/placement-time.ts'
import { present } from '../../facts/present.ts'

export const rule = defineRule({
  id: 'placement/schedule-2-matters',
  also: ['pp-schedule2'],
  title: 'Schedule 2 matters covered',
  requirement:
    'The placement plan must speak of every matter of Schedule 2 that applies to the kind of placement.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 9(1)(a)(ii)'), cite('SI 2010/959', 'Sch 2')],
  inForce: { from: '2011-04-01' },
  why: 'What a plan passes over is found out on the first night: whom to ring, what the child may do, who pays.',
  doesNotJudge:
    'Whether what is said of a matter is enough: most matters have a rule of their own. It names only those of which there is no word. A matter whose paragraph is to be confirmed is for a person to look at.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan speaks of every matter that applies to this kind of placement',
    due: 'Complete the placement plan before the placement begins',
    soon: 'Complete the placement plan by {dueOn}',
    absent: 'Add to the placement plan what it has no word of: {matters}',
    judge: 'Check whether the placement plan needs a word on matters that are to be confirmed: {matters}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    let missing: string[] | undefined
    let toConfirm: string[] | undefined
    for (const { name, confirmed, applies, isThere } of matters) {
      if (applies?.(context, placed) === false || isThere(placed, context)) continue
      if (confirmed) missing = [...(missing ?? []), name]
      else toConfirm = [...(toConfirm ?? []), name]
    }
    const wanting: Verdict[] = []
    if (missing !== undefined) wanting.push(absent(placed.path, { matters: missing.join(', ') }))
    if (toConfirm !== undefined) wanting.push(judge(placed.path, { matters: toConfirm.join(', ') }))
    return passUnless(unlessPlanDue(wanting, placed.placement.value, placed.path, context), placed.path)
  },
})

interface Matter {
  /** As a message names it. */
  readonly name: string
  /** Whether the paragraph that asks for it was read, or is known from a twin with the same words. */
  readonly confirmed: boolean
  /** Left out where it applies to every placement. */
  readonly applies?: (context: RuleContext, placed: PlanOfPlacement) => boolean
  /** Whether the record has any word of it. What another part of the plan says counts here too. */
  readonly isThere: (placed: PlanOfPlacement, context: RuleContext) => boolean
}

const withParents = ({ placement }: PlanOfPlacement) => placementSetting(placement.value) === 'parents'
const awayFromParents = (_: RuleContext, placed: PlanOfPlacement) => !withParents(placed)
/** The day on which SI 2013/984 put the delegation of decisions into Schedule 2. */
const delegationFrom = '2013-07-01'

/** Paragraphs 1 to 3 of the Schedule, in its order. */
const matters: readonly Matter[] = [
  { name: 'day-to-day care', confirmed: true, isThere: ({ value }) => said(value.dailyCare) },
  {
    name: 'family time',
    confirmed: true,
    isThere: ({ value: { contact, contactOrders, contactChanges } }, { plan }) =>
      said(contact) ||
      said(contactOrders) ||
      said(contactChanges) ||
      plan.people?.length === 0 ||
      present(plan.contact),
  },
  {
    name: 'health',
    confirmed: true,
    isThere: ({ value: { healthConsent, gp, dentist } }, { plan: { health } }) =>
      said(healthConsent) ||
      present(gp) ||
      present(dentist) ||
      present(health?.gp) ||
      present(health?.dentist) ||
      present(health?.consent),
  },
  {
    name: 'education',
    confirmed: true,
    applies: ({ facts }) => facts.inEducation === true,
    isThere: ({ value: { school, designatedTeacher, otherEducators } }, { plan: { education } }) =>
      present(school) ||
      present(designatedTeacher) ||
      said(otherEducators) ||
      present(education?.school) ||
      present(education?.designatedTeacher),
  },
  {
    name: 'visits and advice between them',
    confirmed: true,
    isThere: ({ value: { visits, adviceBetweenVisits } }) => said(visits) || said(adviceBetweenVisits),
  },
  {
    name: 'the independent visitor',
    confirmed: false,
    applies: ({ plan }) => hasIndependentVisitor(plan),
    isThere: ({ value }) => said(value.independentVisitor),
  },
  {
    name: 'how the placement may be ended',
    confirmed: false,
    isThere: ({ value, placement: { value: placement } }) =>
      said(value.ending) || said(placement.ending?.steps) || said(placement.ending?.notice),
  },
  {
    name: 'names and contact details',
    confirmed: false,
    isThere: ({ value }, { plan: { iro, workers } }) =>
      present(value.contacts) || present(iro) || present(workers),
  },
  {
    name: 'what goes with living with a parent',
    confirmed: true,
    applies: ({ facts }, placed) => facts.inCare === true && withParents(placed),
    isThere: ({ value: { parentAssessment, parentDuties, parentConfidentiality, parentChanges } }) =>
      said(parentAssessment) || said(parentDuties) || said(parentConfidentiality) || said(parentChanges),
  },
  {
    name: 'what the authority and the parents answer for',
    confirmed: false,
    applies: ({ facts }) => facts.inCare === false,
    isThere: ({ value: { authorityResponsibilities, parentsResponsibilities } }) =>
      said(authorityResponsibilities) || said(parentsResponsibilities),
  },
  {
    name: 'the child’s story, religion and culture',
    confirmed: false,
    applies: awayFromParents,
    isThere: ({ value }) => said(value.personalHistory),
  },
  {
    name: 'money',
    confirmed: false,
    applies: awayFromParents,
    isThere: ({ value }) => said(value.financialSupport),
  },
  {
    name: 'who decides what',
    confirmed: false,
    applies: (context, placed) => context.asAt >= delegationFrom && awayFromParents(context, placed),
    isThere: (_, { plan }) => present(plan.delegatedAuthority),
  },
]
