import { cite } from '../../engine/cite.ts'
import { requirePlacementPlan } from '../../engine/require-placement-plan.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = requirePlacementPlan({
  id: 'placement/contribution',
  also: ['pp-contribution'],
  title: 'How the placement helps',
  requirement: 'The placement plan must say how the placement will help to meet the child’s needs.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 9(1)(a)(i)')],
  inForce: { from: '2011-04-01' },
  why: 'A home is chosen for a child because of what it gives that child. Written down, it can be held to.',
  doesNotJudge: 'Whether the placement does help, and whether every need is thought of.',
  when: ordinaryPlan,
  what: 'how the placement will help to meet the child’s needs',
  pass: 'The placement plan says how the placement helps',
  fields: { contribution: 'Enter how the placement will help to meet the child’s needs' },
})
