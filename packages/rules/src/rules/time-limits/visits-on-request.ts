import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { located, said } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { regulationsFrom } from '../../timetable/judged-days.ts'
import { later } from '../../timetable/period.ts'

const week = 7

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
    'Whether a request was reasonable. The regulation names no days for a request, so a wait of more than a week is for a person.',
  when: timeLimits,
  messages: {
    pass: 'The visits that were asked for were made within a week',
    unknown: 'Enter the visits to the child, or record that there were none',
    notMade: 'Enter the day of the visit that was asked for on {from}',
    judge: 'Decide whether the visit on {doneOn} came soon enough: it was asked for on {from}',
    conflict: 'Check the dates: the visit on {doneOn} was asked for only on {from}',
    asked: 'Visit the child: a visit was asked for on {from}',
    unanswered: 'Enter the visit that answered the request of {from}, or why there was none',
    noVisit: 'Decide whether it was right not to visit: a visit was asked for on {from}',
    due: 'Visit the child by {dueOn}: there was a notice of concern about the home on {from}',
    late: 'The child was visited on {doneOn}: it was due by {dueOn}, after a notice of concern about the home',
    overdue: 'Visit the child now: it was due by {dueOn}, after a notice of concern about the home',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'Somebody asked for a visit, or gave notice of a concern',
  gatherAt: '/visits',
  evaluate: (context) => {
    const verdicts = [...askedVisits(context), ...requests(context), ...noticesOfConcern(context)]
    if (verdicts.length === 0)
      return notApplicable('No request for a visit and no notice of concern is on record')
    const missing = context.plan.visits === undefined && verdicts.some(({ kind }) => kind !== 'due')
    return missing ? unknown('/visits') : verdicts
  },
})

/** Whether a day lies in this time in care, under the regulations, and has come. */
const counts = (day: string | undefined, { asAt, facts }: RuleContext): day is string =>
  day !== undefined && day >= later(regulationsFrom, facts.lookedAfterFrom) && day <= asAt

/** Visits that say when they were asked for. */
const askedVisits = (context: RuleContext): Verdict[] =>
  located(context.plan.visits, '/visits').flatMap(({ value: { requestedOn: from, on }, path }) => {
    if (!counts(from, context)) return []
    if (on === undefined || on > context.asAt) return unknown(`${path}/on`, { from }, 'notMade')
    if (on < from) return conflict(`${path}/requestedOn`, { from, doneOn: on })
    const done = { from, doneOn: on }
    return on <= addDays(from, week) ? pass(path, done) : judge(path, done)
  })

/** Requests in a list of their own: any visit within a week answers one, and so does the one that it names. */
const requests = (context: RuleContext): Verdict[] =>
  located(context.plan.visitRequests, '/visitRequests').flatMap(({ value, path }) => {
    const { on: from, visitId, reasonNoVisit } = value
    if (!counts(from, context)) return []
    const soon = addDays(from, week)
    const first = firstVisit(context, from)
    if (first !== undefined && first.on <= soon) return pass(first.path, { from, doneOn: first.on })
    if (context.asAt <= soon) return due(path, { from }, 'asked')
    const answer = context.facts.visits.find((visit) => visit.value.id === visitId)
    if (answer !== undefined) return judge(answer.path, { from, doneOn: answer.value.on as string })
    return said(reasonNoVisit) ? judge(path, { from }, 'noVisit') : unknown(path, { from }, 'unanswered')
  })

const noticesOfConcern = (context: RuleContext): Verdict[] =>
  context.facts.placements
    .flatMap(({ value, path }) => located(value.noticesOfConcern, `${path}/noticesOfConcern`))
    .flatMap(({ value: { on: from }, path }) => {
      if (!counts(from, context)) return []
      const visit = firstVisit(context, from)
      const duty = { from, dueOn: addDays(from, week), doneOn: visit?.on, kept: true }
      return dutyVerdict(duty, context.asAt, { path: visit?.path ?? path })
    })

/** The first visit on a day or after it. */
function firstVisit({ facts }: RuleContext, day: string): { on: string; path: string } | undefined {
  const found = facts.visits.find(({ value: { on = '' } }) => on >= day)
  return found === undefined ? undefined : { on: found.value.on as string, path: found.path }
}
