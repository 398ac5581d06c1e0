import { addMonths, type PermanencePlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { mainPlans, runningPlans } from '../../facts/permanence-plans.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'plan-content/permanence-timescale',
  title: 'A timescale for permanence',
  requirement: 'The care plan should say by when the plan for permanence is to be reached.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE Children Act guidance vol 2 (2021)'), cite('LAC(99)29', 's.1')],
  why: 'Years of a childhood pass while a plan without a date is waited for.',
  doesNotJudge: 'Whether the timescale is the child’s and not the authority’s.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan for permanence has a timescale',
    absent: 'Add the plan for permanence with a target date',
    targetDate: 'Enter a target date or the steps and times for the plan for permanence',
    passed:
      'Enter a new target date, or record that the child now lives where they are to stay: {targetDate} has passed',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt, facts }) {
    const running = runningPlans(plan, asAt)
    const main = mainPlans(running)
    const asked = main.length > 0 ? main : running
    if (asked.length > 0) return asked.map((one) => ofPlan(one, asAt, facts))
    return absent('/permanence/plans')
  },
})

/** "Home within one month" and "within six months" are a plan and its time in one: the months of each. */
const timedCodes: Readonly<Record<string, number>> = { RETURN1M: 1, RETURN6M: 6 }

/** The child is in the home that is meant to last: the target was reached. */
const livesThereForGood = ({ placement }: CaseFacts) =>
  placement?.value.intendedUntil18 === true && placement.value.planned !== true

function ofPlan({ value, path }: Located<PermanencePlan>, asAt: string, facts: CaseFacts): Verdict {
  const { timescale } = value
  const months = timedCodes[value.plan ?? '']
  const targetDate = value.targetDate ?? endOf(value.from, months)
  const reached = months === undefined ? livesThereForGood(facts) : isHome(facts)
  if (targetDate !== undefined && targetDate < asAt && !reached)
    return judge(`${path}/targetDate`, { targetDate }, 'passed')
  if (targetDate !== undefined || said(timescale) || months !== undefined) return pass(path)
  return absent(`${path}/targetDate`, {}, 'targetDate')
}

/** A plan to go home is reached when the child is there, however good another home is. */
const isHome = ({ placement }: CaseFacts) => placementSetting(placement?.value) === 'parents'

const endOf = (from: string | undefined, months: number | undefined) =>
  from === undefined || months === undefined ? undefined : addMonths(from, months)
