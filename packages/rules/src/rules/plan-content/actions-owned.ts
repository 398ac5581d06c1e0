import type { Action } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { isAction, isClosed, isDone } from '../../facts/live-needs.ts'
import { said } from '../../facts/located.ts'

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
    none: 'Add what will be done, by whom and by when: the plan has no action',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { needs = [] }, asAt }) {
    const wanting: Verdict[] = []
    let open = 0
    let any = false
    for (const [need, { outcomes = [] }] of needs.entries()) {
      for (const [outcome, planned] of outcomes.entries()) {
        any ||= (planned.actions ?? []).some(isAction)
        if (isClosed(planned)) continue
        for (const [at, action] of (planned.actions ?? []).entries()) {
          if (!isAction(action) || isDone(action, asAt)) continue
          open++
          if (isOwned(action) && action.by !== undefined) continue
          wanting.push(...missing(action, `/needs/${need}/outcomes/${outcome}/actions/${at}`))
        }
      }
    }
    if (open > 0) return passUnless(wanting, '/needs')
    return any
      ? notApplicable('The plan has no action that is still to be done')
      : unknown('/needs', {}, 'none')
  },
})

const isOwned = ({ owner }: Action) =>
  owner !== undefined && (owner.personId !== undefined || said(owner.name) || said(owner.role))

const missing = (action: Action, path: string): Verdict[] =>
  wantingOf([
    isOwned(action) ? undefined : absent(`${path}/owner`, {}, 'owner'),
    action.by === undefined ? absent(`${path}/by`, {}, 'by') : undefined,
  ])
