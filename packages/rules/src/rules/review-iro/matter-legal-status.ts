import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-legal-status',
  also: ['rev-sch7-02'],
  title: 'The review looks at the legal status',
  requirement: 'Each review must consider whether to change the legal status of the child.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 2')],
  inForce: { from: '2011-04-01' },
  why: 'An order that is no longer needed, or one that is missing, can decide where a child grows up.',
  doesNotJudge: 'Whether a change of legal status is called for.',
  matter: 'legal-status',
  messages: matterMessages('the legal status of the child'),
})
