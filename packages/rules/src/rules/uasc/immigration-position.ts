import type { ImmigrationStep, UnaccompaniedChild } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { located, said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/immigration-position',
  also: ['uasc-immigration'],
  title: 'Immigration position',
  requirement:
    'The record should give the claim, its day, the Home Office reference, the adviser, interviews, decisions and appeals, and the day on which leave runs out.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'A missed appointment or a letter left in a drawer can cost a child the right to stay.',
  doesNotJudge:
    'Whether every interview, decision and appeal is among the steps, and whether the advice is good.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The record says where the immigration matter stands',
    claim: 'Enter where the asylum claim of the child stands, or that there is none',
    claimedOn: 'Enter the day on which asylum was claimed, or on which the child said they would',
    reference: 'Enter the Home Office reference of the claim',
    legalAdviser: 'Enter the immigration adviser, and since when',
    unknown: 'Record the steps of the immigration matter: claim, interviews, decisions, appeals and leave',
    absent: 'Add the steps of the immigration matter: the list is empty, and there is a claim',
    on: 'Enter the day of this step',
    leaveUntil: 'Enter the day on which leave runs out, or say that the child has indefinite leave',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { unaccompanied = {} } = context.plan
    if (unaccompanied.indefiniteLeave === true) {
      return notApplicable('The child has indefinite leave to remain')
    }
    return passUnless(
      [
        said(unaccompanied.legalAdviser)
          ? undefined
          : absent('/unaccompanied/legalAdviser', {}, 'legalAdviser'),
        ofClaim(context, unaccompanied),
      ],
      '/unaccompanied',
    )
  },
})

function ofClaim({ plan, asAt }: RuleContext, immigration: UnaccompaniedChild): Verdict[] {
  const { claim, claimedOn, steps, leaveUntil } = immigration
  if (claim === undefined) return [absent('/unaccompanied/claim', {}, 'claim')]
  if (claim === 'none') return []
  const found: Verdict[] = []
  if (!happenedBy(claimedOn, asAt)) found.push(unknown('/unaccompanied/claimedOn', {}, 'claimedOn'))
  // A claim that is only meant has no reference and no steps yet.
  if (claim === 'intended') return found
  if (!said(plan.child.homeOfficeReference)) {
    found.push(absent('/child/homeOfficeReference', {}, 'reference'))
  }
  found.push(...ofSteps(steps))
  if (claim === 'granted' && leaveUntil === undefined) {
    found.push(absent('/unaccompanied/leaveUntil', {}, 'leaveUntil'))
  }
  return found
}

function ofSteps(steps: readonly ImmigrationStep[] | undefined): Verdict[] {
  const path = '/unaccompanied/steps'
  if (steps === undefined) return [unknown(path)]
  if (steps.length === 0) return [absent(path)]
  if (steps.every(({ on }) => on !== undefined)) return []
  return located(steps, path)
    .filter(({ value }) => value.on === undefined)
    .map((step) => unknown(`${step.path}/on`, {}, 'on'))
}
