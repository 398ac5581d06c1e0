import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { healthMessages, healthVerdicts } from '../../timetable/health-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/health-from-5',
  also: ['t-health-repeat-5plus'],
  title: 'Health assessed every 12 months from 5',
  requirement:
    'From the fifth birthday the child’s health must be assessed at least once in every 12 months.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 7(3)(b)')],
  inForce: { from: '2011-04-01' },
  why: 'A yearly look catches what a busy household and a changing school may miss.',
  doesNotJudge:
    'Whether a nurse or midwife worked under a doctor, and what the assessment found. An interval that runs past the fifth birthday before its six months are over has twelve. The first twelve months are counted from the day the child became looked after, or from an assessment in the three months before.',
  when: timeLimits,
  messages: healthMessages,
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'health',
  countedFrom: 'The last health assessment, or the day the child became looked after',
  gatherAt: '/health/assessments',
  evaluate: (context) => healthVerdicts(context, 'from-5', 'The child is under 5'),
})
