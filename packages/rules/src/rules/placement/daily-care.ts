import { cite } from '../../engine/cite.ts'
import { requirePlacementPlan } from '../../engine/require-placement-plan.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = requirePlacementPlan({
  id: 'placement/daily-care',
  also: ['pp-daily-care'],
  title: 'Day-to-day care',
  requirement: 'The placement plan must say how the child will be cared for day to day and kept safe.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(1)')],
  inForce: { from: '2011-04-01' },
  why: 'Meals, bedtimes, who fetches the child from school: a child settles where the people know.',
  doesNotJudge: 'Whether the care described is good, and whether it keeps the child safe.',
  when: ordinaryPlan,
  what: 'how the child is cared for day to day and kept safe',
  pass: 'The placement plan says how the child is cared for day to day',
  fields: { dailyCare: 'Enter how the child is cared for day to day and kept safe' },
})
