import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-wishes',
  also: ['rev-sch7-12'],
  title: 'The review looks at the child’s wishes',
  requirement:
    'Each review must consider the wishes and feelings of the child, and the views of the IRO, on every change that is looked at.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 7 para 12')],
  inForce: { from: '2011-04-01' },
  why: 'A review about a child that does not hear the child decides over their head.',
  doesNotJudge:
    'Whether the wishes were weighed, which is asked elsewhere, and whether the views of the IRO are part of what was said.',
  matter: 'wishes',
  messages: matterMessages('the wishes of the child and the views of the IRO'),
})
