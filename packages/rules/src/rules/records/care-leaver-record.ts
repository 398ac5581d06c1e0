import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { conflict, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { keptUntil } from '../../facts/retention.ts'

export const rule = definePathwayRule({
  id: 'records/care-leaver-record',
  also: ['rec-care-leaver'],
  title: 'The record of a care leaver is kept as long',
  requirement:
    'The record of a care leaver must be kept as long as that of a looked-after child: until the 75th anniversary of the birth, or for 15 years from a death before 18.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/2571', 'reg 10')],
  why: 'What was promised on leaving care, and what came of it, is a part of the story that people come back for.',
  doesNotJudge:
    'Whether the record is kept: only whether the day until which the authority means to keep it is early.',
  messages: {
    pass: 'The record is kept until {until} at least',
    conflict: 'Keep the record until {until}: the authority means to keep it only until {keepUntil}',
    unknown: 'Enter the date of birth: it decides how long the record is kept',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { child, keepUntil }, asAt }) => {
    const until = keptUntil(child, asAt)
    if (until === undefined) return unknown('/child/dateOfBirth')
    if (until < asAt) return notApplicable('The time for which the record has to be kept is over')
    return keepUntil !== undefined && keepUntil < until
      ? conflict('/keepUntil', { until, keepUntil })
      : pass('/child/dateOfBirth', { until })
  },
})
