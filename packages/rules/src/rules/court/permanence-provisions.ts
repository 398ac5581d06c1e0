import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { lastApplicationOn } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'

export const rule = defineQuestion({
  id: 'court/permanence-provisions',
  also: ['court-permanence'],
  title: 'The court looks at the permanence provisions',
  requirement:
    'Before it makes a care order the court must consider the permanence provisions of the plan, and apart from contact it need not consider the rest.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.31(3A)')],
  inForce: { from: '2014-04-22' },
  why: 'What the court decides for a child is where the child will grow up: that part has to be clear enough to be looked at.',
  doesNotJudge: 'What the court made of them, and whether they are the right ones for the child.',
  when: [careCaseBeforeCourt],
  since: ({ facts }) => lastApplicationOn(facts.careCases),
  question:
    'Decide whether the permanence provisions of the plan are ready for the court: where the child will live, and from 31 October 2017 the harm, the needs, and how they are met',
  putRight: 'Put right the permanence provisions of the plan before the court considers them',
})
