import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { eligible } from '../../facts/pathway-conditions.ts'
import { unspokenMatters } from '../../facts/pathway-matters.ts'

const path = '/matters'

export const rule = definePathwayRule({
  id: 'care-leaver/six-matters',
  also: ['pw-sch8'],
  title: 'Pathway plan of an eligible child: six matters',
  requirement:
    'The pathway plan of an eligible child must cover support, education and training, work, skills for independence, health, and what happens if things change.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 8 paras 2, 4, 5, 7, 9, 10')],
  inForce: { from: '2011-04-01' },
  why: 'What is not begun before 18 has to be learned on the first night alone.',
  doesNotJudge:
    'Whether what is said of a matter is enough: only whether the plan says what is needed or done. The other matters of the Schedule have a rule of their own, as their paragraphs are to be confirmed.',
  when: [eligible],
  messages: {
    pass: 'The pathway plan speaks of all six matters',
    absent: 'Add to the pathway plan what it has no word of: {matters}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan }) => {
    const missing = unspokenMatters(pathwayPlan, matters)
    return missing === undefined ? pass(path) : absent(path, { matters: missing })
  },
})

const matters = ['support', 'education', 'employment', 'skills', 'health', 'contingency'] as const
