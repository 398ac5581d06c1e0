import type { HealthRefusal } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, pass } from '../../engine/verdicts.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'

export const rule = defineRule({
  id: 'time-limits/health-refusal',
  also: ['t-health-refusal'],
  title: 'A refused health assessment is recorded',
  requirement:
    'Where a child of sufficient understanding refuses a health assessment, the refusal must be recorded.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 7(4)')],
  inForce: { from: '2011-04-01' },
  why: 'A young person’s no is respected only if it is written down as theirs, and asked about again.',
  doesNotJudge:
    'Whether the child had sufficient understanding, and whether everything was done to make it easier. That the time limits fall away with a refusal is not confirmed: where one is on record, they ask a person.',
  when: timeLimits,
  messages: {
    pass: 'Each refusal has its date and who judged the child’s understanding',
    on: 'Enter the day on which the child refused',
    understandingJudgedBy: 'Say who judged that the child understood what was refused, and how',
    absent: 'Record the refusal: when it was, and who judged the child’s understanding',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  timetable: 'health',
  countedFrom: 'The child refused a health assessment',
  gatherAt: '/health/refusals',
  evaluate: ({ plan: { health }, asAt }) => {
    const refused = located(health?.assessments, '/health/assessments').find(
      ({ value }) => value.status === 'refused',
    )
    const refusals = located(health?.refusals, '/health/refusals').filter(
      ({ value: { on = '' } }) => on <= asAt,
    )
    if (refusals.length === 0) {
      return refused === undefined ? notApplicable('No refusal is on record') : absent('/health/refusals')
    }
    return refusals.flatMap(ofRefusal)
  },
})

function ofRefusal({ value: { on, understandingJudgedBy }, path }: Located<HealthRefusal>): Verdict[] {
  const duty = on === undefined ? {} : { from: on }
  const missing = on === undefined ? [absent(`${path}/on`, duty, 'on')] : []
  if (said(understandingJudgedBy)) return on === undefined ? missing : [pass(path, duty)]
  return [...missing, absent(`${path}/understandingJudgedBy`, duty, 'understandingJudgedBy')]
}
