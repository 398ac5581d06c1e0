import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/unexplained-acronym',
  title: 'Unexplained acronym',
  requirement: 'Letters are spelled out, save common ones such as GP and NHS.',
  why: 'A child, a parent or a new carer should not have to ask what the letters mean.',
  doesNotJudge: 'Whether a reader knows the word once it is spelled out.',
  pass: 'Every acronym is spelled out',
  judge: 'Spell out {words}',
})
