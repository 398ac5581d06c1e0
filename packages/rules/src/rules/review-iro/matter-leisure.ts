import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-leisure',
  also: ['rev-sch7-07'],
  title: 'The review looks at leisure',
  requirement: 'Each review must consider the leisure interests of the child.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 7 para 7')],
  inForce: { from: '2011-04-01' },
  why: 'A club, a band or a team gives a child friends and pride, and is easily forgotten in a plan full of problems.',
  doesNotJudge: 'Whether the child has what they would like to do.',
  matter: 'leisure',
  messages: matterMessages('leisure'),
})
