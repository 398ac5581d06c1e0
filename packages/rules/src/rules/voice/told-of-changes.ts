import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isDraft } from '../../facts/plan-draft.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'voice/told-of-changes',
  title: 'What changed, in words for the child',
  requirement: 'Each revision of the plan says what changed since the last one, in words for the child.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.7')],
  why: 'A child whose plan changes behind their back learns that nothing written there can be relied on.',
  doesNotJudge:
    'Whether the child was told, which voice/shared-with-child looks at, and whether the words are words for a child.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says what changed since the last revision',
    absent: 'Say what changed since the last revision of the plan, in words for the child',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate({ plan, facts }) {
    if ((plan.revision ?? 1) === 1) return notApplicable('This is the first revision of the plan')
    if (isDraft(plan)) return notApplicable('The plan is a draft: the child is told of what is agreed')
    if (isUnderTwo(facts)) return notApplicable('The child is under two')
    const path = '/state/whatChanged'
    return said(plan.state?.whatChanged) ? pass(path) : absent(path)
  },
})
