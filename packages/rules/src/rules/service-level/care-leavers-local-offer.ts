import { cite } from '../../engine/cite.ts'
import { defineServiceQuestion } from '../../engine/define-question.ts'
import { publishedOffer } from '../../facts/local-offers.ts'

export const rule = defineServiceQuestion({
  id: 'service-level/care-leavers-local-offer',
  also: ['pw-local-offer'],
  title: 'Local offer for care leavers',
  requirement: 'The authority must publish what help it gives to care leavers.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('Children and Social Work Act 2017', 's.2')],
  why: 'A care leaver who does not know what there is cannot ask for it.',
  doesNotJudge: 'Whether the help is enough, and whether young people were asked what they think of it.',
  first: publishedOffer('care-leavers'),
  question: 'Decide whether the local offer for care leavers says what help there is, and is up to date',
  putRight: 'Put the local offer for care leavers right: it was judged on {on} not to be as the law asks',
})
