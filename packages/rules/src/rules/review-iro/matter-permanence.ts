import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-permanence',
  also: ['rev-sch7-03'],
  title: 'The review looks at the plan for permanence',
  requirement: 'Each review must consider whether there is a plan for permanence for the child.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 7 para 3')],
  inForce: { from: '2011-04-01' },
  why: 'A child who does not know where they will grow up cannot begin to settle.',
  doesNotJudge: 'Whether the plan for permanence is the right one.',
  matter: 'permanence',
  messages: matterMessages('the plan for permanence'),
})
