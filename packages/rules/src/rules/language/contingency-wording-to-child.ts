import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/contingency-wording-to-child',
  section: 's.8',
  title: 'Contingency, said to a child',
  requirement: 'A child is not told of a “contingency” or of a plan in case this one fails.',
  why: 'A child who has moved before hears that they will move again. What happens in an emergency can be said as one would say it to any child.',
  doesNotJudge: 'Whether there is a plan for an emergency, which other rules check.',
  pass: 'What is written to the child does not speak of a plan that may fail',
  judge: 'Say what happens if somebody is ill or away, as one would tell any child, instead of {words}',
})
