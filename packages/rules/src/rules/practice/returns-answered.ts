import type { PlanReturn } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'practice/returns-answered',
  title: 'A plan that was sent back is put right',
  requirement: 'Each time a manager sent the plan back, the reasons are given and the plan was put right.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.6, 8')],
  why: 'Managers send plans back until the child’s voice is in them. That only helps where the writer knows what is missing and comes back with it.',
  doesNotJudge:
    'Whether the plan really was put right, and plans that ought to have been sent back and were not.',
  messages: {
    pass: 'Each time the plan was sent back, it was put right',
    absent: 'Enter who sent the plan back, when and why',
    reasons: 'Say what has to be put right in the plan that was sent back on {on}',
    reasonsUndated: 'Say what has to be put right in the plan that was sent back',
    on: 'Enter the day on which the plan was sent back',
    later:
      'Enter who sent the plan back this time, when and why, or what its state is now: every time on record was put right',
    answered: 'Put the plan right, or enter when that was done: it was sent back on {on}',
    order: 'Check the dates: the plan was put right on {answeredOn}, before it was sent back on {on}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/state/returns',
  evaluate: ({ plan: { state }, asAt }) => {
    if (state === undefined) return notApplicable(never)
    const { returns, status } = state
    const verdicts: Verdict[] = []
    let any = false
    let last = ''
    for (let at = 0; returns !== undefined && at < returns.length; at++) {
      const value = returns[at] as PlanReturn
      if (!notAfter(value.on, asAt)) continue
      any = true
      last = value.answeredOn !== undefined && value.answeredOn > last ? value.answeredOn : last
      look(value, `/state/returns/${at}`, asAt, verdicts)
    }
    // Put right, a plan is a draft again or agreed: as it stands it was sent back once more.
    if (any && status === 'returned' && verdicts.length === 0 && last < asAt) {
      return unknown('/state/returns', {}, 'later')
    }
    if (any) return verdicts
    return status === 'returned' ? absent('/state/returns') : notApplicable(never)
  },
})

const never = 'There is no record that the plan was sent back'

/** What one return leaves open. */
function look(
  { on, reasons, answeredOn }: PlanReturn,
  path: string,
  asAt: string,
  verdicts: Verdict[],
): void {
  if (reasons === undefined || !reasons.some(said)) {
    verdicts.push(
      on === undefined
        ? absent(`${path}/reasons`, {}, 'reasonsUndated')
        : absent(`${path}/reasons`, { on }, 'reasons'),
    )
  }
  if (on === undefined) verdicts.push(unknown(`${path}/on`, {}, 'on'))
  else if (!happenedBy(answeredOn, asAt)) verdicts.push(unknown(`${path}/answeredOn`, { on }, 'answered'))
  else if (answeredOn < on) verdicts.push(conflict(`${path}/answeredOn`, { on, answeredOn }, 'order'))
}
