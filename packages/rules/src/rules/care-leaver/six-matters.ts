import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { absent, due, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { eligible } from '../../facts/pathway-conditions.ts'
import { firstMonths } from '../../facts/pathway-first-months.ts'
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
    'Whether what is said of a matter is enough: only whether the plan says what is needed or done; an action that was stopped, or has no words, says nothing. A plan that is not recorded as ready by the day is not looked at while the three months for the assessment run, regulation 42(1), as it follows on the assessment. The other matters of the Schedule have a rule of their own, as their paragraphs are to be confirmed.',
  when: [eligible],
  messages: {
    pass: 'The pathway plan speaks of all six matters',
    due: 'Have these in the pathway plan as soon as possible after the assessment: {matters}',
    open: 'Enter the day on which the pathway plan was ready, or since when the young person has been eligible: it has no word of {matters}',
    absent: 'Add to the pathway plan what it has no word of: {matters}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan, asAt }) => {
    const missing = unspokenMatters(pathwayPlan, matters)
    if (missing === undefined) return pass(path)
    const state = happenedBy(pathwayPlan.preparedOn, asAt) ? 'over' : firstMonths(pathwayPlan, asAt).state
    if (state === 'running') return due(path, { matters: missing })
    if (state === 'open') return unknown(path, { matters: missing }, 'open')
    return absent(path, { matters: missing })
  },
})

const matters = ['support', 'education', 'employment', 'skills', 'health', 'contingency'] as const
