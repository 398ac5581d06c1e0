import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { located } from '../../facts/located.ts'
import { isName } from '../../facts/placeholders.ts'

export const rule = defineRule({
  id: 'plan-content/plan-owner',
  title: 'A named person answers for the plan',
  requirement: 'The care plan should name the social worker who answers for it.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE Children Act guidance vol 2 (2021)'), cite('LAC(99)29', 's.5')],
  why: 'A child, a parent or a carer with a question needs one person to ask.',
  doesNotJudge: 'Whether the child knows this person and can reach them.',
  when: ordinaryPlan,
  messages: {
    pass: 'A social worker is named',
    absent: 'Enter the name of the social worker who answers for the plan',
    judge: 'Check who answers for the plan: no social worker is named now, only somebody in another role',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, asAt }) {
    // The last day of a worker is a day on which they still work with the child.
    const now = located(plan.workers, '/workers').filter(
      ({ value: { name, from, to } }) =>
        isName(name) && notAfter(from, asAt) && (to === undefined || to >= asAt),
    )
    const worker = now.find(({ value }) => value.role === 'social-worker')
    if (worker !== undefined) return pass(worker.path)
    const [other] = now
    if (other !== undefined) return judge(other.path)
    return isName(plan.state?.preparedBy) ? judge('/state/preparedBy') : absent('/workers')
  },
})
