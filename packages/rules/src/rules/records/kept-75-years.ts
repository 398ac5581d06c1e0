import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { conflict, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { keptUntil } from '../../facts/retention.ts'

export const rule = defineRule({
  id: 'records/kept-75-years',
  also: ['rec-retain-75'],
  title: 'The record is kept for 75 years',
  requirement:
    'The case record must be kept until the 75th anniversary of the birth, or for 15 years from the death of a child who died before 18.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 50')],
  inForce: { from: '2011-04-01' },
  why: 'People come back for their record at thirty, at fifty, when they have children of their own.',
  doesNotJudge:
    'Whether the record is kept: only whether the day until which the authority means to keep it is early. Scotland has other periods.',
  messages: {
    pass: 'The record is kept until {until} at least',
    conflict: 'Keep the record until {until}: the authority means to keep it only until {keepUntil}',
    unknown: 'Enter the date of birth: it decides how long the record is kept',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan: { child, state }, asAt, facts: { lookedAfter } }) => {
    const until = keptUntil(child, asAt)
    if (until === undefined) {
      return lookedAfter
        ? unknown('/child/dateOfBirth')
        : notApplicable('The child is not born yet, or has not been looked after')
    }
    if (until < asAt) return notApplicable('The time for which the record has to be kept is over')
    const keepUntil = state?.keepUntil
    return keepUntil !== undefined && keepUntil < until
      ? conflict('/state/keepUntil', { until, keepUntil })
      : pass('/child/dateOfBirth', { until })
  },
})
