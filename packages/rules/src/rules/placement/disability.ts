import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import type { Condition } from '../../engine/rule.ts'
import { placementAwayFromParents } from '../../facts/away-from-parents.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

const awayFromParents: Condition = {
  holds: (facts) => typeof placementAwayFromParents({ facts }) !== 'string',
  otherwise: 'The child does not live in accommodation under section 22C away from parents',
  missing: { path: '/placements', message: 'Select the type of the placement' },
}

const disabled: Condition = {
  holds: ({ plan: { child } }) => child.disabilities?.some((code) => code !== 'NONE'),
  otherwise: 'The child has no disability',
  missing: {
    path: '/child/disabilities',
    message: 'Select the child’s disabilities, or that there are none',
  },
}

export const rule = defineQuestion({
  id: 'placement/disability',
  also: ['disability-accommodation'],
  title: 'Suitable for a disabled child',
  requirement:
    'So far as is reasonably practicable, the placement of a disabled child must suit the child’s particular needs.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('CA 1989', 's.22C(8)(d)')],
  why: 'A child who cannot get to the bathroom or be understood at breakfast is a guest in the house and not at home.',
  doesNotJudge: 'Anything but whether a person has answered, and when.',
  when: [...ordinaryPlan, awayFromParents, disabled],
  since: ({ facts }) => facts.placement?.value.from,
  question: 'Decide whether the placement suits the child’s disability, with the adaptations that were made',
  putRight: 'Put right what does not suit the child’s disability, or say why that is not practicable',
})
