import { cite } from '../../engine/cite.ts'
import { defineSiblingsRule } from '../../engine/define-rule.ts'
import { conflict, judge } from '../../engine/verdicts.ts'
import { copiedWording } from '../../siblings/copied-wording.ts'

export const rule = defineSiblingsRule({
  id: 'siblings/own-words',
  title: 'Each child’s own needs in their own plan',
  requirement:
    'Needs, outcomes and wishes are written for each child, and not copied from the plan of a brother or sister.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'A child who reads the needs of a brother in the own plan learns that nobody looked.',
  doesNotJudge:
    'Whether two children really need the same. Changed names and pronouns hide nothing; changed wording does. Religion, culture and language, which a family shares, are left out.',
  messages: {
    pass: 'No passage about one child stands in the plan of another',
    conflict:
      'Write what this child needs: this passage and that of a brother or sister at {at} are word for word the same, or one is a part of the other',
    judge: 'Decide whether this is written for this child: {similarity} per cent of it stands at {at}',
  },
  outcomes: ['pass', 'fail', 'needsReview'],
  parameters: {
    similarity: {
      title: 'How much of a passage has to stand in the other plan',
      unit: 'per cent',
      default: 60,
      min: 20,
      max: 100,
    },
    words: {
      title: 'The shortest passage that is compared',
      unit: 'words',
      default: 8,
      min: 4,
      max: 100,
    },
  },
  gatherAt: '',
  evaluate: ({ plans }, parameter) =>
    copiedWording(plans, { similarity: parameter('similarity'), words: parameter('words') }).flatMap(
      ({ similarity, passages: [a, b] }) =>
        [
          [a, b],
          [b, a],
        ].map(([from, to]) =>
          similarity === 100
            ? conflict(from?.path ?? '', { at: to?.path ?? '' })
            : judge(from?.path ?? '', { similarity, at: to?.path ?? '' }),
        ),
    ),
})
