import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/stigmatising-language',
  title: 'Stigmatising words',
  requirement: 'Blaming words are not used for any reader, nor system words for a plan or a child.',
  why: 'A child reads in such words that it was their fault, or that their brothers are “siblings” and seeing them is “contact”.',
  doesNotJudge: 'Whether the sentence is kind in other ways.',
  pass: 'No word blames, and none belongs to the system alone',
  judge: 'Say it another way: {words}',
})
