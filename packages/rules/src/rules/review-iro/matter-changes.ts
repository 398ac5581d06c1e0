import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-changes',
  also: ['rev-sch7-01'],
  title: 'The review looks at what has changed',
  requirement:
    'Each review must consider what has changed for the child since the last one, and whether the decisions made there were carried out and, if not, why.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 1')],
  inForce: { from: '2011-04-01' },
  why: 'A promise made at a review is only worth something if somebody asks about it at the next.',
  doesNotJudge:
    'Whether the account of what changed is full and true. At a first review there is nothing to look back on, and a line that says so is enough.',
  matter: 'changes',
  messages: matterMessages('what has changed and whether earlier decisions were carried out'),
})
