import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { lastApplicationOn } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'

export const rule = defineQuestion({
  id: 'court/threshold-and-welfare',
  also: ['court-threshold-welfare'],
  title: 'Threshold, welfare checklist and why an order',
  requirement:
    'Before an order the threshold, the welfare checklist and the reason why an order is better than none must each be addressed.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 'ss.1(3), 1(5), 31(2)')],
  why: 'A family is parted only where the facts are made out, and only where that is better for this child than leaving things alone.',
  doesNotJudge: 'Whether the threshold is crossed: that is for the court.',
  when: [careCaseBeforeCourt],
  since: ({ facts }) => lastApplicationOn(facts.careCases),
  question:
    'Decide whether what goes to the court addresses the threshold, each point of the welfare checklist, and why an order is better than none',
  putRight:
    'Put right what goes to the court: it has to address the threshold, the welfare checklist, and why an order is better than none',
})
