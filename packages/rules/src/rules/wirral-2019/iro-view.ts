import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { latestReview, latestReviewMessages } from '../../facts/latest-review.ts'

const policyFrom = '2019-07-01'

export const rule = defineRule({
  id: 'wirral-2019/iro-view',
  also: ['iro-view-recorded'],
  title: 'The IRO’s view of the plan, with its day',
  requirement:
    'After the last review the record has the IRO’s view of the plan: endorsed, concerns or raised formally, and since when.',
  force: 'local',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.8'), cite('CA 1989', 's.25B')],
  inForce: { from: policyFrom },
  why: 'An IRO who is not satisfied is the child’s ally, but only where somebody can read it.',
  doesNotJudge:
    'Whether the view is right. It is not an approval: an IRO monitors and challenges a plan, and no law gives an IRO the power to ratify one.',
  when: ordinaryPlan,
  messages: {
    pass: 'The IRO’s view of the plan is recorded',
    view: 'Select what the IRO thinks of the plan since the review of {heldOn}',
    on: 'Enter the day on which the IRO gave this view of the plan',
    before: 'Check the day: this view of {on} is from before the review of {heldOn}',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const latest = latestReview(context)
    if ('outcome' in latest) return latest
    if (latest.on < policyFrom) return notApplicable('The last review was held before this was the policy')
    const path = `${latest.path}/iroView`
    const { view, on } = latest.value.iroView ?? {}
    if (view === undefined || (on !== undefined && on > context.asAt)) {
      return absent(`${path}/view`, { heldOn: latest.on }, 'view')
    }
    if (on === undefined) return absent(`${path}/on`, {}, 'on')
    return on < latest.on ? unknown(`${path}/on`, { on, heldOn: latest.on }, 'before') : pass(path)
  },
})
