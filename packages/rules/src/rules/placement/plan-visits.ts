import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { placementPlan } from '../../facts/placement-plan.ts'
import { unlessPlanDue } from '../../facts/placement-time.ts'

export const rule = defineRule({
  id: 'placement/plan-visits',
  also: ['pp-visits'],
  title: 'Visits in the placement plan',
  requirement:
    'The placement plan must give the arrangements for visits, how often they are, and whom to ask for advice between them.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(5)')],
  inForce: { from: '2011-04-01' },
  why: 'A child who knows when the social worker comes next, and whom to ring before then, is not left alone with a worry.',
  doesNotJudge: 'Whether the visits are as often as the law asks: the time limits have rules of their own.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan gives the visits and the advice between them',
    due: 'Enter the visits and the advice between them before the placement begins',
    soon: 'Enter the visits and the advice between them by {dueOn}',
    visits: 'Enter how often the social worker visits',
    adviceBetweenVisits: 'Enter whom the child and the carer can turn to between visits',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { path, placement } = placed
    const missing = missingFields(placed, ['visits', 'adviceBetweenVisits'])
    return passUnless(unlessPlanDue(missing, placement.value, path, context), path)
  },
})
