import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/unevidenced-jargon',
  section: 'ss.8, 10',
  title: 'Jargon without evidence',
  requirement: 'A stock phrase such as “won’t engage” is not used without what happened.',
  why: '“Won’t engage” can mean a letter to the wrong address. What happened can be looked into, and the phrase cannot.',
  doesNotJudge: 'Whether what happened bears out the phrase.',
  pass: 'No stock phrase stands without what happened',
  judge: 'Say what happened instead of {words}',
})
