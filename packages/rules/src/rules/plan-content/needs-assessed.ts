import type { Need } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { isDropped, isLive } from '../../facts/live-needs.ts'
import { type Located, said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/needs-assessed',
  title: 'Needs are stated and rest on an assessment',
  requirement: 'The care plan must state the child’s own needs as they were assessed.',
  force: 'must',
  standing: 'read',
  citation: [
    cite('SI 2010/959', 'reg 4(1), (3)'),
    cite('SI 2010/959', 'reg 5(1)(b)'),
    cite('CA 1989', 's.22(5)(c)'),
  ],
  inForce: { from: '2011-04-01' },
  why: 'A plan that lists services without the need behind them cannot be seen to work for this child.',
  doesNotJudge:
    'Whether the needs are the right ones, and whether they are stated as needs and not as services.',
  when: regulatedPlan,
  messages: {
    pass: 'Every need is stated and rests on an assessment',
    absent: 'Add what the child needs',
    statement: 'Say what the child needs and why',
    domain: 'Select which part of the child’s development this need belongs to',
    source: 'Enter the assessment that found this need, or the day it was assessed',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ facts, asAt }) {
    const live = facts.needs.filter(({ value }) => isLive(value))
    if (live.length > 0)
      return passUnless(
        live.flatMap((need) => ofNeed(need, asAt)),
        '/needs',
      )
    return facts.needs.some(({ value }) => !isDropped(value))
      ? notApplicable('Every need of the plan is met')
      : absent('/needs')
  },
})

function ofNeed({ value, path }: Located<Need>, asAt: string): Verdict[] {
  const found: Verdict[] = []
  if (!said(value.statement)) found.push(absent(`${path}/statement`, {}, 'statement'))
  if (value.domain === undefined) found.push(unknown(`${path}/domain`, {}, 'domain'))
  if (!isAssessed(value, asAt)) found.push(unknown(`${path}/assessedOn`, {}, 'source'))
  return found
}

const isAssessed = ({ assessmentId, assessedOn, evidence = [] }: Need, asAt: string) =>
  assessmentId !== undefined ||
  happenedBy(assessedOn, asAt) ||
  evidence.some((item) => item.assessmentId !== undefined)
