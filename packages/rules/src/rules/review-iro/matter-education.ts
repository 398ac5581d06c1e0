import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-education',
  also: ['rev-sch7-06'],
  title: 'The review looks at education',
  requirement: 'Each review must consider the education of the child.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 6')],
  inForce: { from: '2011-04-01' },
  why: 'School is where a child who falls behind is seen first, and where half a year is long.',
  doesNotJudge:
    'Whether the help at school is right. Of a child too young for school, how they play and learn at home is enough.',
  matter: 'education',
  messages: matterMessages('education'),
})
