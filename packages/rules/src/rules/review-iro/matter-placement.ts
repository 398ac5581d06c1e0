import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-placement',
  also: ['rev-sch7-05'],
  title: 'The review looks at the placement',
  requirement:
    'Each review must consider whether the placement is still the best available, and whether a change is needed soon.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 5')],
  inForce: { from: '2011-04-01' },
  why: 'A placement that begins to fail can often be saved while somebody still asks how it goes.',
  doesNotJudge: 'Whether the placement is in fact the best available.',
  matter: 'placement',
  messages: matterMessages('the placement'),
})
