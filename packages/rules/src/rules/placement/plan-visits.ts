import { cite } from '../../engine/cite.ts'
import { requirePlacementPlan } from '../../engine/require-placement-plan.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = requirePlacementPlan({
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
  what: 'the visits and the advice between them',
  pass: 'The placement plan gives the visits and the advice between them',
  fields: {
    visits: 'Enter how often the social worker visits',
    adviceBetweenVisits: 'Enter whom the child and the carer can turn to between visits',
  },
})
