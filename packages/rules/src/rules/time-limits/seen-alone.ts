import { birthday, type Visit } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import type { Located } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'time-limits/seen-alone',
  also: ['t-visit-alone'],
  title: 'Spoken to in private at each visit',
  requirement:
    'At each visit the visitor must speak to the child in private, unless the child refuses, it is not appropriate for the child’s age and understanding, or the visitor is unable to.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 29')],
  inForce: { from: '2011-04-01' },
  why: 'A child may say to one person alone what cannot be said in front of those who live in the house.',
  doesNotJudge:
    'Whether an exception really applied, and what was said. Regulation 29 does not ask that the exception be recorded, so a visit without one is for a person and no failure. A child under two is not asked after.',
  when: timeLimits,
  messages: {
    pass: 'At each visit the child was spoken to in private, or an exception is recorded',
    notSaid: 'Say whether the child was spoken to in private, for {count} visits from {first} on',
    notSaidOnce: 'Say whether the child was spoken to in private at the visit on {first}',
    noException: 'Say why the child was not spoken to in private at the visit on {on}',
    exceptionToo: 'Check the visit on {on}: it says both that the child was spoken to in private and why not',
    notSeen:
      'Check the visit on {on}: it says both that the child was spoken to in private and that the child was not seen',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'visit',
  countedFrom: 'The day of the visit',
  gatherAt: '/visits',
  evaluate: ({ plan, facts, whole }) => {
    if (plan.visits === undefined)
      return notApplicable('No visits are recorded, which is reported on its own')
    const { lookedAfterFrom = '' } = facts
    const { dateOfBirth } = plan.child
    const askedFrom = later(lookedAfterFrom, dateOfBirth === undefined ? undefined : birthday(dateOfBirth, 2))
    const silent: Located<Visit>[] = []
    const verdicts: Verdict[] = []
    let judged = false
    for (const visit of facts.visits) {
      const { on = '' } = visit.value
      if (on < askedFrom || (judged && whole !== true && isInOrder(visit.value))) continue
      if (notJudgedOn(plan.legal, on) !== undefined) continue
      judged = true
      if (says(visit.value) === 'nothing') silent.push(visit)
      else verdicts.push(...(whole === true ? spokenTo(visit) : []), ...contradiction(visit))
    }
    return judged
      ? [...verdicts, ...(whole === true ? silent.flatMap((visit) => notSaid([visit])) : notSaid(silent))]
      : notApplicable('No visit to the child from the age of two in this time in care is on record')
  },
})

/** Whether there is nothing to say of a visit, which is so of nearly all. */
const isInOrder = ({ alone, seen, whyNotAlone }: Visit) =>
  alone === true ? seen !== false && whyNotAlone === undefined : whyNotAlone !== undefined

const says = ({ alone, seen, whyNotAlone }: Visit): 'nothing' | 'something' =>
  alone === undefined && seen !== false && whyNotAlone === undefined ? 'nothing' : 'something'

/** Of a visit at which the child was spoken to in private, and nothing says otherwise: the duty was met on the day. */
function spokenTo({ value, path }: Located<Visit>): Verdict[] {
  const { on = '', alone } = value
  return alone === true && isInOrder(value) ? [pass(`${path}/alone`, { ...onDay(on), doneOn: on })] : []
}

function contradiction({ value, path }: Located<Visit>): Verdict[] {
  const { on = '', alone, seen, whyNotAlone } = value
  if (alone === true && seen === false) return [conflict(`${path}/alone`, { on, ...onDay(on) }, 'notSeen')]
  if (alone === true && whyNotAlone !== undefined)
    return [conflict(`${path}/whyNotAlone`, { on, ...onDay(on) }, 'exceptionToo')]
  if (says(value) === 'something' && alone !== true && whyNotAlone === undefined) {
    return [unknown(`${path}/whyNotAlone`, { on, ...onDay(on) }, 'noException')]
  }
  return []
}

/** The time for it is the visit itself. */
const onDay = (on: string) => ({ from: on, dueOn: on })

/** One finding for all of them: an old record may not say so at any visit. */
function notSaid(silent: readonly Located<Visit>[]): Verdict[] {
  const [first] = silent
  if (first === undefined) return []
  const { on = '' } = first.value
  const data = { count: silent.length, first: on, ...onDay(on) }
  return [unknown(`${first.path}/alone`, data, silent.length === 1 ? 'notSaidOnce' : 'notSaid')]
}
