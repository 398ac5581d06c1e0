import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-contact',
  also: ['rev-sch7-04'],
  title: 'The review looks at family time',
  requirement:
    'Each review must consider the arrangements for contact with the people who matter to the child.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 4')],
  inForce: { from: '2011-04-01' },
  why: 'Family time that was right at the start can be too much or too little half a year later.',
  doesNotJudge: 'Whether the arrangements are right for this child.',
  matter: 'contact',
  messages: matterMessages('family time'),
})
