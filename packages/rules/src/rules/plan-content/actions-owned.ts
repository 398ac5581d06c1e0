import type { Action } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { actionsOf, openOutcomes } from '../../facts/live-needs.ts'
import { type Located, said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/actions-owned',
  title: 'Each action has an owner and a date',
  requirement: 'The care plan should say for each action who does it, by name or role, and by when.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE Children Act guidance vol 2 (2021)'), cite('LAC(99)29', 's.5')],
  why: 'What everybody is to do some day, nobody does.',
  doesNotJudge: 'Whether the person knows of it and is able to do it.',
  when: ordinaryPlan,
  messages: {
    pass: 'Every action has an owner and a date',
    owner: 'Enter who does this action',
    by: 'Enter the last day for this action',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate({ facts }) {
    const actions = facts.needs.flatMap(openOutcomes).flatMap(actionsOf)
    const open = actions.filter(({ value }) => value.status !== 'done')
    return open.length === 0
      ? notApplicable('The plan has no action that is still to be done')
      : passUnless(open.flatMap(ofAction), '/needs')
  },
})

function ofAction({ value: { owner, by }, path }: Located<Action>): Verdict[] {
  const owned = said(owner?.name) || said(owner?.role) || owner?.personId !== undefined
  return [
    ...(owned ? [] : [absent(`${path}/owner`, {}, 'owner')]),
    ...(by === undefined ? [absent(`${path}/by`, {}, 'by')] : []),
  ]
}
