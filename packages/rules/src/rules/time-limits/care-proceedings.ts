import { addDays, birthday, type Proceedings } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, judge, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import type { CourtCase } from '../../facts/court-cases.ts'
import { careCaseKnown } from '../../facts/court-conditions.ts'
import { endOf26Weeks } from '../../facts/court-time.ts'
import { dutyState } from '../../timetable/duty.ts'
import { later } from '../../timetable/period.ts'

const law = '2014-04-22'

export const rule = defineRule({
  id: 'time-limits/care-proceedings',
  also: ['t-court-26w'],
  title: 'Care proceedings within 26 weeks',
  requirement:
    'The court must decide an application for a care or supervision order without delay, and within 26 weeks that begin with the day of issue.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.32(1)(a)')],
  inForce: { from: law },
  why: 'Half a year is a tenth of the life of a child of five, and all of it is spent not knowing.',
  doesNotJudge:
    'Whether the case could have been decided sooner, and who was the cause of delay. Two countings are in use: the Act begins with the day of issue (181 days on), the court service’s own system counts 26 weeks from the day of sending (182 days on; where that day is not recorded, from the day of issue). Only what is late by both is called late. What the time means once the young person has reached 17, when no care or supervision order can be made, is for a person.',
  when: [careCaseKnown],
  messages: {
    pass: 'The court decided within the time',
    due: 'The 26 weeks end on {dueOn}, counted from the day of issue; the court service’s own system shows {courtServiceOn}',
    extended:
      'The time was extended to {dueOn}; the 26 weeks end on {weeks26On}, or on {courtServiceOn} as the court service counts',
    late: 'The court decided on {doneOn}: the 26 weeks ended on {dueOn}, or on {courtServiceOn} as the court service counts',
    overdue:
      'Ask the court for an extension or a decision: the 26 weeks ended on {dueOn}, or on {courtServiceOn} as the court service counts',
    lateExtended: 'The court decided on {doneOn}: the extended time ended on {dueOn}',
    overdueExtended:
      'Ask the court for a further extension or a decision: the extended time ended on {dueOn}',
    judge:
      'Decide which counting the court goes by: the 26 weeks ended on {dueOn} counted from the day of issue, and on {courtServiceOn} as the court service counts',
    unknown: 'Enter the extensions of the 26 weeks, or record that there are none: they ended on {dueOn}',
    until: 'Enter the last day of each extension: the time ended on {dueOn} without it',
    seventeen:
      'Decide how the case is to end: no care or supervision order can be made for a young person who has reached 17, which was on {seventeenOn}',
    issued: 'Enter the day on which the court issued the application: the 26 weeks begin with it',
    decided: 'Enter the day on which the court decided: that was due by {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'court',
  countedFrom: 'The court issued the application',
  gatherAt: '/proceedings',
  evaluate: ({ plan, facts, asAt }) => {
    const { dateOfBirth } = plan.child
    const seventeenOn = dateOfBirth === undefined ? undefined : birthday(dateOfBirth, 17)
    return facts.careCases.map((one) => inTime(one, asAt, facts.died, seventeenOn))
  },
})

function inTime(
  { value, path, pending }: CourtCase,
  asAt: string,
  died: boolean,
  seventeenOn: string | undefined,
): Verdict {
  const { issuedOn: from, submittedOn, decidedOn } = value
  if (from === undefined) return unknown(`${path}/issuedOn`, {}, 'issued')
  if (from > asAt) return notApplicable('The court has not issued the application yet', path)
  if (from < law)
    return notApplicable('The application was issued before there was a limit of 26 weeks', path)

  const weeks26On = endOf26Weeks(from)
  const { extended, open } = extensionsBy(value, weeks26On, asAt)
  const dueOn = later(weeks26On, extended)
  const courtServiceOn = addDays(submittedOn ?? from, 26 * 7)
  const done = happenedBy(decidedOn, asAt)
  if (died && !done) return notApplicable('The child died before the court had decided', path)
  const data = { from, dueOn, weeks26On, courtServiceOn, ...(done ? { doneOn: decidedOn } : {}) }
  const at = `${path}/decidedOn`
  const name = (message: string) => (extended === undefined ? message : `${message}Extended`)

  if (!done && !pending) return unknown(at, data, 'decided')
  const state = dutyState({ from, dueOn, doneOn: decidedOn, kept: true }, asAt)
  if (state === 'met') return pass(at, data)
  // What was decided late was late in any case if there was still time for an order when the limit passed.
  if (seventeenOn !== undefined && seventeenOn <= (done ? dueOn : asAt)) {
    return judge(at, { ...data, seventeenOn }, 'seventeen')
  }
  if (state === 'due') return due(at, data, extended === undefined ? 'due' : 'extended')
  if (value.extensions === undefined) return unknown(`${path}/extensions`, data)
  if (open) return unknown(`${path}/extensions`, data, 'until')
  // One counting alone is not enough to call a case late.
  if (extended === undefined && (done ? decidedOn : asAt) <= courtServiceOn) return judge(at, data)
  return done ? late(at, data, name('late')) : overdue(at, data, name('overdue'))
}

/** The last day of the extensions made by a day, and whether one of them does not say its own. One that ends before the time it extends is none. */
function extensionsBy({ extensions = [] }: Proceedings, weeks26On: string, day: string) {
  let extended: string | undefined
  let open = false
  for (const { grantedOn, until } of extensions) {
    if (!notAfter(grantedOn, day)) continue
    if (until === undefined) open = true
    else if (until > weeks26On) extended = later(until, extended)
  }
  return { extended, open }
}
