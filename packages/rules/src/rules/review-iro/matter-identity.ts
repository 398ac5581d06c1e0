import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-identity',
  also: ['rev-sch7-09'],
  title: 'The review looks at identity',
  requirement: 'Each review must consider the needs of the child that come from their identity.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 9')],
  inForce: { from: '2011-04-01' },
  why: 'A child away from home can lose a language, a faith or a family story without anybody noticing.',
  doesNotJudge: 'Whether the needs that come from heritage, faith, language, gender or disability are met.',
  matter: 'identity',
  messages: matterMessages('identity'),
})
