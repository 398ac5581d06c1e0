import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-health',
  also: ['rev-sch7-08'],
  title: 'The review looks at health',
  requirement:
    'Each review must consider the latest report on the health of the child, and whether anything has to change because of it.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 7 para 8')],
  inForce: { from: '2011-04-01' },
  why: 'A recommendation in a health report does nothing until somebody is asked what came of it.',
  doesNotJudge: 'Whether the report was the latest one, and whether what it recommends was taken up.',
  matter: 'health',
  messages: matterMessages('the latest health report'),
})
