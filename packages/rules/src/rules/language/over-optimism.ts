import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/over-optimism',
  section: 's.1, quoting Ofsted 2016',
  title: 'Over-optimism',
  requirement: 'Certainty or complete change is not claimed without evidence.',
  why: 'Plans have rested on hope before, and children have paid for it.',
  doesNotJudge: 'Whether there is evidence elsewhere in the plan.',
  pass: 'No certainty is claimed without evidence',
  judge: 'Say what was seen that shows it instead of {words}',
})
