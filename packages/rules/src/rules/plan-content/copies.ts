import { addMonths, type CarePlanRecord, type PlanCopy } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { type Located, lastByDate, located, said } from '../../facts/located.ts'
import { entriesByPerson, parentsOf } from '../../facts/parents.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { isDraft } from '../../facts/plan-draft.ts'

export const rule = defineRule({
  id: 'plan-content/copies',
  also: ['plan-copies'],
  title: 'Copies of the plan',
  requirement:
    'The authority must give a copy of the care plan to the child, unless that is unsuitable, to the parents, the IRO and whoever answers for the placement.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 6(3)–(4)')],
  inForce: { from: '2011-04-01' },
  why: 'Nobody can keep to a plan that they have not seen, and the child least of all.',
  doesNotJudge: 'Whether it was right to withhold a copy, and whether a copy suits a child under five.',
  when: regulatedPlan,
  messages: {
    pass: 'Those who have to have the plan were given it',
    unknown: 'Record who was given a copy of the plan, and when',
    child: 'Give the child a copy in a form that suits them, or say why that is unsuitable',
    age: 'Give the child a copy, or enter the date of birth: whether a child under five is to have one is not asked here',
    parent: 'Give this person a copy, or say why it is withheld',
    people: 'Add the parents, and everyone with parental responsibility, to the people of the record',
    whose: 'Select the person to whom this copy was given',
    to: 'Select to whom this copy was given',
    iro: 'Give the IRO a copy of the plan',
    'fostering-provider': 'Give the fostering provider a copy of the plan',
    'registered-person': 'Give the registered person of the home a copy of the plan',
    'responsible-person': 'Give the person responsible at the accommodation a copy of the plan',
    placement:
      'Record to whom a copy went at the placement: the fostering provider, the home or the person responsible',
    on: 'Enter the day on which this copy was given',
    early: 'Check the day: this copy is of {on}, and the plan was first ready on {preparedOn}',
    earlyThere:
      'Check whether those who answer for the present placement have the plan: it began on {from}, and the last copy is of {on}',
    withheld: 'Check whether all or part of the plan may be withheld from this person',
    reason: 'Say why this copy was withheld',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { plan, asAt } = context
    if (isDraft(plan))
      return notApplicable('The plan is a draft: copies are given of the plan that is agreed')
    if (plan.state?.copies === undefined) return unknown('/state/copies')
    const copies = located(plan.state.copies, '/state/copies').filter(({ value }) => notAfter(value.on, asAt))
    const wanting = [
      ...toChild(context, copies),
      ...toParents(context, copies),
      ...to('iro', copies, context),
      ...toPlacement(context, copies),
    ]
    return passUnless(unlessUnclear(wanting, copies), '/state/copies')
  },
})

function to(
  recipient: NonNullable<PlanCopy['to']>,
  copies: readonly Located<PlanCopy>[],
  { plan }: RuleContext,
): Verdict[] {
  const theirs = copies.filter(({ value }) => value.to === recipient)
  return theirs.length === 0 ? [absent('/state/copies', {}, recipient)] : ofCopies(theirs, plan)
}

/** Where it is not entered to whom a copy went, nobody can say who had none: that is asked first. */
function unlessUnclear(
  wanting: readonly Verdict[],
  copies: readonly Located<PlanCopy>[],
): readonly Verdict[] {
  const unclear = copies.find(({ value: { to, personId } }) => to === undefined && personId === undefined)
  return unclear === undefined || !wanting.some(({ kind }) => kind === 'absent')
    ? wanting
    : [...wanting.filter(({ kind }) => kind !== 'absent'), unknown(`${unclear.path}/to`, {}, 'to')]
}

/** Whether a copy suits a child depends on age and understanding; of a child under five it is not asked. */
function toChild(context: RuleContext, copies: readonly Located<PlanCopy>[]): Verdict[] {
  const theirs = copies.filter(({ value }) => value.to === 'child')
  const last = lastOf(theirs)
  const { plan, facts } = context
  if (last !== undefined) {
    // A copy that is withheld from a parent is looked at; what suits a child is for those who know the child.
    return saysWhy(last.value.reason) && early(last.value, plan) === undefined ? [] : ofCopy(last, plan)
  }
  if (facts.age === undefined) return [unknown('/state/copies', {}, 'age')]
  return facts.age < 5 ? [] : to('child', copies, context)
}

/** A parent may have none because it was withheld to keep the child safe, which nobody need have recorded. */
function toParents({ plan, asAt }: RuleContext, copies: readonly Located<PlanCopy>[]): Verdict[] {
  const { recorded, reachable } = parentsOf(plan, asAt)
  const theirs = copies.filter(({ value }) => value.to === 'parent')
  if (!recorded) return theirs.length === 0 ? [unknown('/people', {}, 'people')] : ofCopies(theirs, plan)
  return entriesByPerson(reachable, theirs).flatMap(({ person, entries, unclear }) => {
    if (entries.length > 0) return ofCopies(entries, plan)
    return unclear === undefined
      ? [unknown(person.path, { personId: person.value.id }, 'parent')]
      : [unknown(`${unclear.path}/personId`, {}, 'whose')]
  })
}

const responsible = {
  'foster-care': 'fostering-provider',
  'childrens-home': 'registered-person',
  other: 'responsible-person',
} as const

function toPlacement(context: RuleContext, copies: readonly Located<PlanCopy>[]): Verdict[] {
  const { placement } = context.facts
  if (placement === undefined) return []
  const setting = placementSetting(placement.value)
  if (setting === 'parents' || setting === 'not-22C') return []
  if (setting !== undefined) {
    const wanting = to(responsible[setting], copies, context)
    return wanting.length > 0 ? wanting : ofOtherPlacement(responsible[setting], copies, context)
  }
  const any = Object.values(responsible).some((one) => copies.some(({ value }) => value.to === one))
  return any ? [] : [unknown('/state/copies', {}, 'placement')]
}

/** While a move is planned those who will answer for the placement have the plan already: for a month, no longer. */
function ofOtherPlacement(
  recipient: PlanCopy['to'],
  copies: readonly Located<PlanCopy>[],
  { facts: { placement }, asAt }: RuleContext,
): Verdict[] {
  const { from } = placement?.value ?? {}
  if (!happenedBy(from, asAt)) return []
  const last = lastOf(copies.filter(({ value }) => value.to === recipient))
  const { on } = last?.value ?? {}
  return last !== undefined && on !== undefined && on < addMonths(from, -1)
    ? [judge(last.path, { on, from }, 'earlyThere')]
    : []
}

/** Of several copies to one person the last counts. */
const lastOf = (copies: readonly Located<PlanCopy>[]) => lastByDate(copies, ({ on }) => on)

/** Of a copy of before there was a plan to copy, both days. */
function early({ on }: PlanCopy, { state }: CarePlanRecord) {
  const { preparedOn } = state ?? {}
  return on !== undefined && preparedOn !== undefined && on < preparedOn ? { on, preparedOn } : undefined
}

function ofCopies(copies: readonly Located<PlanCopy>[], plan: CarePlanRecord): Verdict[] {
  const last = lastOf(copies)
  return last === undefined ? [] : ofCopy(last, plan)
}

function ofCopy({ value, path }: Located<PlanCopy>, plan: CarePlanRecord): Verdict[] {
  const { on, withheld, reason } = value
  const days = early(value, plan)
  if (days !== undefined) return [judge(`${path}/on`, days, 'early')]
  if (withheld === true) return [judge(path, {}, said(reason) ? 'withheld' : 'reason')]
  return on === undefined ? [unknown(`${path}/on`, {}, 'on')] : []
}
