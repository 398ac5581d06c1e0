import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { located } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { gathered } from '../../timetable/duty.ts'
import { regulationsFrom } from '../../timetable/judged-days.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'time-limits/visits-on-request',
  also: ['t-visit-on-request'],
  title: 'Visits that somebody asked for',
  requirement:
    'The child must also be visited whenever it is reasonably asked for, and within a week of a notice of concern about the home.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 28(7)–(8)')],
  inForce: { from: '2011-04-01' },
  why: 'A child who asks for a visit has something to say, and learns from the answer whether asking helps.',
  doesNotJudge:
    'Whether a request was reasonable, and requests or notices of concern that no visit answered: the record has a request only with the visit that followed. The regulation names no days for a request, so a wait of more than a week is for a person.',
  when: timeLimits,
  messages: {
    pass: 'The visits that were asked for were made within a week',
    unknown: 'Enter the visits to the child, or record that there were none',
    notMade: 'Enter the day of the visit that was asked for on {from}',
    judge: 'Decide whether the visit on {doneOn} came soon enough: it was asked for on {from}',
    conflict: 'Check the dates: the visit on {doneOn} was asked for only on {from}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt, facts }) => {
    if (plan.visits === undefined) return unknown('/visits')
    const since = later(regulationsFrom, facts.lookedAfterFrom)
    const asked = located(plan.visits, '/visits').flatMap(({ value: { requestedOn, on }, path }) => {
      if (requestedOn === undefined || requestedOn < since || requestedOn > asAt) return []
      const data = { from: requestedOn }
      if (on === undefined || on > asAt) return unknown(`${path}/on`, data, 'notMade')
      if (on < requestedOn) return conflict(`${path}/requestedOn`, { ...data, doneOn: on })
      return on <= addDays(requestedOn, 7) ? pass(path) : judge(path, { ...data, doneOn: on })
    })
    return asked.length === 0
      ? notApplicable('No visit that was asked for is on record')
      : gathered(asked, '/visits')
  },
})
