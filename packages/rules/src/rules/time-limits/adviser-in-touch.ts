import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { unknown } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { adviserContacts } from '../../timetable/adviser-contacts.ts'
import { gapVerdict } from '../../timetable/gap-verdict.ts'
import { gapsOf } from '../../timetable/gaps.ts'

const path = '/contacts'

export const rule = definePathwayRule({
  id: 'time-limits/adviser-in-touch',
  also: ['t-pa-touch-8w'],
  title: 'Adviser in touch about every eight weeks',
  requirement:
    'The personal adviser should be in touch with the young person at least about every eight weeks, wherever they live.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('DfE Children Act guidance vol 3')],
  why: 'Who is not rung for a quarter of a year does not ring when things go wrong.',
  doesNotJudge:
    'Whether the contact was of use, and what was tried where the young person did not want it. “About” is taken at its word only in that nothing is ever failed.',
  when: afterCare,
  messages: {
    due: 'Be in touch with the young person by {dueOn}',
    late: 'A contact was due by {dueOn}: the next was on {doneOn}',
    overdue: 'Be in touch with the young person now: that was due by {dueOn}',
    unknown: 'Enter the adviser’s contacts with the young person, or record that there were none',
    undated: 'Enter the date of each contact: one was due by {dueOn}',
    unwanted: 'Say what was tried, as the young person does not want contact: one was due by {dueOn}',
    since: 'Enter the day since which the young person has been entitled to this help',
  },
  parameters: {
    weeks: {
      title: 'Longest time between contacts',
      unit: 'weeks',
      default: 8,
      min: 1,
      max: 13,
      weaker: 'more',
    },
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The last contact, or the beginning of these duties',
  gatherAt: path,
  evaluate: ({ pathwayPlan: { contacts, inTouch }, asAt, facts, whole }, parameter) => {
    if (contacts === undefined) return unknown(path)
    const { made, undatedPath } = adviserContacts(contacts, asAt)
    const from = facts.dutiesFrom ?? made[0]?.on
    if (from === undefined) return unknown('/eligibilityFrom', {}, 'since')
    const limit = { key: 'in-touch', within: { days: 7 * parameter('weeks') } } as const
    const stretches = [{ from, to: undefined, limit }]
    const after = made.filter(({ on }) => on > from)
    const excuse = inTouch !== undefined && unwanted.includes(inTouch) ? 'unwanted' : undefined
    const gaps = gapsOf({ stretches, from, until: asAt, running: true }, after)
    return gaps.flatMap((gap) => gapVerdict(gap, { path, undatedPath, whole, excuse, guidance: true }) ?? [])
  },
})

/** Refuses contact, needs no services any more, or has gone home. */
const unwanted: readonly string[] = ['REFU', 'NREQ', 'RHOM']
