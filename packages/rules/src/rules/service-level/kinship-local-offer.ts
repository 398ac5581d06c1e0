import { cite } from '../../engine/cite.ts'
import { defineServiceQuestion } from '../../engine/define-question.ts'
import { publishedOffer } from '../../facts/local-offers.ts'

export const rule = defineServiceQuestion({
  id: 'service-level/kinship-local-offer',
  also: ['kinship-local-offer'],
  title: 'Kinship local offer',
  requirement:
    'The authority must publish what help it gives to kinship carers and the children they care for, take reasonable steps to tell people of it, review it and keep it up to date.',
  force: 'must',
  standing: 'read',
  citation: [cite('Children’s Wellbeing and Schools Act 2026', 's.5'), cite('CA 1989', 's.22H')],
  inForce: { from: '2026-06-29' },
  why: 'A grandmother who takes a child in does not know whom to ask, or that there is anything to ask for.',
  doesNotJudge: 'Whether the help is enough, and whether a family that needed it found it.',
  first: publishedOffer('kinship'),
  question:
    'Decide whether the kinship local offer says what it has to, whether the people it is for are told of it, and whether it is reviewed and kept up to date',
  putRight: 'Put the kinship local offer right: it was judged on {on} not to be as the law asks',
})
