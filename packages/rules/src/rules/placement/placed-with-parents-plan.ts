import { cite } from '../../engine/cite.ts'
import { requirePlacementPlan } from '../../engine/require-placement-plan.ts'
import { inCare, ordinaryPlan, placedWithParents } from '../../facts/conditions.ts'

export const rule = requirePlacementPlan({
  id: 'placement/placed-with-parents-plan',
  also: ['pp-placed-with-P'],
  title: 'Placed with a parent: what the plan records',
  requirement:
    'For a child in care who is placed with a parent, the placement plan must record the assessment and the decision, what the parent tells the authority and keeps to themselves, when approval is needed for the child to live elsewhere, how to ask for a change, and when the placement will end.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'Sch 2 para 2')],
  inForce: { from: '2011-04-01' },
  why: 'Home again, a child is safest where parent and authority both know what was agreed and what will be told.',
  doesNotJudge: 'Whether the assessment is sound. Support to the parent has a rule of its own.',
  when: [...ordinaryPlan, placedWithParents, inCare],
  what: 'what was assessed, agreed and decided with the parent',
  pass: 'The placement plan records what is asked of a placement with a parent',
  fields: {
    parentAssessment: 'Enter what was assessed of the parent, what was found and what was decided',
    parentDuties: 'Enter which changes and incidents the parent tells the authority',
    parentConfidentiality: 'Enter what the parent keeps to themselves',
    parentChanges:
      'Enter how the parent asks for a change, and when approval is needed for the child to live elsewhere',
    ending: 'Enter when and how the placement with the parent will end',
  },
})
