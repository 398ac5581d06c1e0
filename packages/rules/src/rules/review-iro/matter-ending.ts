import { cite } from '../../engine/cite.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-ending',
  also: ['rev-sch7-11'],
  title: 'The review looks at what comes after being looked after',
  requirement:
    'Each review must consider the arrangements for the time when the child stops being looked after.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 7 para 11')],
  inForce: { from: '2011-04-01' },
  why: 'Going home, or leaving care, goes wrong when nobody prepares for it.',
  doesNotJudge:
    'Whether the arrangements are good ones. For a child who stays for years, a line that says so is enough.',
  matter: 'ending',
  messages: matterMessages('what happens when the child stops being looked after'),
})
