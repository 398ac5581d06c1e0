import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { healthMessages, healthVerdicts } from '../../timetable/health-verdicts.ts'

export const rule = defineRule({
  id: 'time-limits/health-under-5',
  also: ['t-health-repeat-u5'],
  title: 'Health assessed every six months under 5',
  requirement:
    'Until the fifth birthday the child’s health must be assessed at least once in every six months, by a doctor or by a nurse or midwife under one.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 7(3)(a)')],
  inForce: { from: '2011-04-01' },
  why: 'Small children grow and change fast, and cannot say what is wrong.',
  doesNotJudge:
    'Whether a nurse or midwife worked under a doctor, and what the assessment found. The first six months are counted from the day the child became looked after, or from an assessment in the three months before.',
  when: timeLimits,
  messages: { pass: 'The record shows a health assessment within each limit', ...healthMessages },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'health',
  countedFrom: 'The last health assessment, or the day the child became looked after',
  gatherAt: '/health/assessments',
  evaluate: (context) =>
    healthVerdicts(context, 'under-5', 'The child has not been under 5 while looked after'),
})
