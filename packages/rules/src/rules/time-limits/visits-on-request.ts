import { addDays, type Visit } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { type Located, located, said } from '../../facts/located.ts'
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
    'Whether a request was reasonable. The regulation names no days for a request, so a wait of more than a week is for a person. So is whether a visit counts at which the child was not seen.',
  when: timeLimits,
  messages: {
    pass: 'The visits that were asked for were made within a week',
    unknown: 'Enter the visits to the child, or record that there were none',
    notMade: 'Enter the day of the visit that was asked for on {from}',
    judge: 'Decide whether the visit on {doneOn} came soon enough: it was asked for on {from}',
    unseen:
      'Decide whether the visit on {doneOn} counts, when the child was not seen: one was asked for, or a concern raised, on {from}',
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
  located(context.plan.visits, '/visits').flatMap(({ value: { requestedOn: from, on, seen }, path }) => {
    if (!counts(from, context)) return []
    if (on === undefined || on > context.asAt) return unknown(`${path}/on`, { from }, 'notMade')
    if (on < from) return conflict(`${path}/requestedOn`, { from, doneOn: on })
    const done = { from, doneOn: on }
    if (on > addDays(from, week)) return judge(path, done)
    return seen === false ? judge(path, done, 'unseen') : pass(path, done)
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
    const unseen = unseenVisit(context, from, soon)
    if (unseen !== undefined) return judge(unseen.path, { from, doneOn: unseen.on }, 'unseen')
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
      const dueOn = addDays(from, week)
      const verdict = dutyVerdict({ from, dueOn, doneOn: visit?.on, kept: true }, context.asAt, {
        path: visit?.path ?? path,
      })
      const unseen = verdict.outcome === 'pass' ? undefined : unseenVisit(context, from, dueOn)
      return unseen === undefined ? verdict : judge(unseen.path, { from, dueOn, doneOn: unseen.on }, 'unseen')
    })

interface Made {
  readonly on: string
  readonly path: string
}

/** The first visit on a day or after it at which the child was seen, as far as the record says. */
const firstVisit = ({ facts }: RuleContext, day: string): Made | undefined =>
  made(facts.visits.find(({ value: { on = '', seen } }) => on >= day && seen !== false))

/** The first visit between two days at which the child was not seen. */
const unseenVisit = ({ facts }: RuleContext, from: string, to: string): Made | undefined =>
  made(facts.visits.find(({ value: { on = '', seen } }) => from <= on && on <= to && seen === false))

const made = (visit: Located<Visit> | undefined): Made | undefined =>
  visit === undefined ? undefined : { on: visit.value.on as string, path: visit.path }
