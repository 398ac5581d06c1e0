import { addMonths } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { adviserContacts, authoritysHomeFrom, homeMessages } from '../../timetable/adviser-contacts.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { gapVerdict } from '../../timetable/gap-verdict.ts'
import { gapsOf, type Happening } from '../../timetable/gaps.ts'

const twoMonthly = { key: 'adviser', within: { months: 2 } } as const
const path = '/contacts'

export const rule = definePathwayRule({
  id: 'time-limits/adviser-visits',
  also: ['t-pa-visit-interval'],
  title: 'Adviser’s visits not more than two months apart',
  requirement:
    'After the first visit the personal adviser must visit at intervals of not more than two months for as long as the authority provides the accommodation.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 8(2)(c)')],
  why: 'Rent that is behind, damp and loneliness do not ring the office: somebody has to come and see.',
  doesNotJudge:
    'What the visits found, and the visit before the early review that follows a move, for which there is no number of days. Where the young person lived there already when these duties began, time is counted from the last visit before, or from that day.',
  when: afterCare,
  messages: {
    due: 'Visit the young person by {dueOn}',
    late: 'A visit was due by {dueOn}: the adviser next visited on {doneOn}',
    overdue: 'Visit the young person now: a visit was due by {dueOn}',
    unknown: 'Enter the adviser’s contacts with the young person, or record that there were none',
    undated: 'Enter the date of each contact: a visit was due by {dueOn}',
    doubtful: 'Enter whether the contact on {on} was a visit: one was due by {dueOn}',
    ...homeMessages,
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The last visit, or the beginning of these duties',
  gatherAt: path,
  evaluate: (context) => {
    const { pathwayPlan, asAt, facts, whole } = context
    const home = authoritysHomeFrom(context)
    if (typeof home !== 'string') return home
    if (pathwayPlan.contacts === undefined) return unknown(path)
    const { made, undatedPath } = adviserContacts(pathwayPlan.contacts, asAt, 'visits')
    const from = countedFrom(home, facts.dutiesFrom, made)
    if (from === undefined) {
      return notApplicable('No visit to this home is on record, from which the time would be counted')
    }
    const stretches = [{ from, to: undefined, limit: twoMonthly }]
    const after = made.filter(({ on }) => on > from)
    const gaps = gapsOf({ stretches, from, until: asAt, running: true }, after)
    return gaps.flatMap((gap) => gapVerdict(gap, { path, undatedPath, whole }) ?? [])
  },
})

function countedFrom(
  home: string,
  dutiesFrom: string | undefined,
  visits: readonly Happening[],
): string | undefined {
  const settled = visits.filter(({ on, doubtful }) => on >= home && doubtful !== true)
  if (dutiesFrom === undefined || dutiesFrom <= home) return settled[0]?.on
  const before = settled.findLast(({ on }) => on <= dutiesFrom)?.on
  return before === undefined || addMonths(before, 2) < dutiesFrom ? dutiesFrom : before
}
