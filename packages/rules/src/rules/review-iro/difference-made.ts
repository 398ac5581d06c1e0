import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { isDone } from '../../facts/live-needs.ts'
import { said } from '../../facts/located.ts'
import { eachDecision } from '../../facts/review-decisions.ts'

export const rule = defineRule({
  id: 'review-iro/difference-made',
  title: 'What difference it made',
  requirement:
    'Of every action that is done, and of every decision of a review that was carried out, the record says what difference it made to the child.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.5, 8')],
  why: 'Much can be done around a child without anything getting better for the child.',
  doesNotJudge: 'Whether the difference is true and enough, and whether what is not done yet will make one.',
  when: ordinaryPlan,
  messages: {
    pass: 'Everything that was done says what difference it made',
    absent: 'Say what difference this action has made to the child',
    decision: 'Say what difference this decision of the review of {on} has made to the child',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const wanting: Verdict[] = []
    const done = actionsDone(context, wanting) + decisionsDone(context, wanting)
    if (done === 0) return notApplicable('No action and no decision of a review is done yet')
    return wanting.length === 0 ? pass('/needs') : wanting
  },
})

/** Counts the actions that are done, and adds those that do not say what came of them. */
function actionsDone({ facts, asAt }: RuleContext, wanting: Verdict[]): number {
  let done = 0
  for (const { value, path } of facts.needs) {
    let o = 0
    for (const { actions = [] } of value.outcomes ?? []) {
      let a = 0
      for (const action of actions) {
        if (isDone(action, asAt)) {
          done++
          if (!said(action.difference)) wanting.push(absent(`${path}/outcomes/${o}/actions/${a}/difference`))
        }
        a++
      }
      o++
    }
  }
  return done
}

/** The same of the decisions of every review in this time in care. */
function decisionsDone({ facts, asAt }: RuleContext, wanting: Verdict[]): number {
  let done = 0
  for (const { value, path } of facts.reviews) {
    eachDecision(value, (decision, at) => {
      if (!isDone(decision, asAt)) return
      done++
      if (said(decision.difference)) return
      wanting.push(absent(`${path}/decisions/${at}/difference`, { on: value.heldOn as string }, 'decision'))
    })
  }
  return done
}
