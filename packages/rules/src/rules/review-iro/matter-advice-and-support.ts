import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-advice-and-support',
  also: ['rev-sch7-10'],
  title: 'The review looks at advice and support between visits',
  requirement:
    'Each review must consider whether the advice and support that the child has between visits are still right and understood.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 10')],
  inForce: { from: '2011-04-01' },
  why: 'Most of what goes wrong goes wrong between visits, and a child needs to know whom to ring.',
  doesNotJudge: 'Whether the child and the carer would in fact use them.',
  matter: 'advice-and-support',
  messages: matterMessages('advice and support between visits'),
})
