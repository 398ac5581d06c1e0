import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { unknown } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { adviserContacts } from '../../timetable/adviser-contacts.ts'
import { gapVerdict } from '../../timetable/gap-verdict.ts'
import { gapsOf } from '../../timetable/gaps.ts'
import { later } from '../../timetable/period.ts'

const policyFrom = '2019-07-01'
const path = '/contacts'

export const rule = definePathwayRule({
  id: 'wirral-2019/adviser-visits-46-days',
  also: ['t-pa-46d'],
  title: 'Adviser’s visits not more than 46 days apart',
  requirement: 'The personal adviser visits the young person every 46 days.',
  force: 'local',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.9')],
  inForce: { from: policyFrom },
  why: 'Some things are only told at the kitchen table.',
  doesNotJudge:
    'What the visits found. The review calls 46 days a statutory minimum, and it is none: the law has two months, and guidance about eight weeks, which are 56 days. The profile wirral-2019 therefore leaves this rule off until the council turns it on.',
  when: afterCare,
  messages: {
    due: 'Visit the young person by {dueOn}',
    late: 'A visit was due by {dueOn}: the adviser next visited on {doneOn}',
    overdue: 'Visit the young person now: a visit was due by {dueOn}',
    unknown: 'Enter the adviser’s contacts with the young person, or record that there were none',
    undated: 'Enter the date of each contact: a visit was due by {dueOn}',
    doubtful: 'Enter whether the contact on {on} was a visit: one was due by {dueOn}',
    since: 'Enter the day since which the young person has been entitled to this help',
  },
  parameters: {
    days: { title: 'Longest time between two visits', unit: 'days', default: 46, min: 7, max: 92 },
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The last visit, or the beginning of these duties',
  gatherAt: path,
  evaluate: ({ pathwayPlan: { contacts }, asAt, facts, whole }, parameter) => {
    if (contacts === undefined) return unknown(path)
    const { made, undatedPath } = adviserContacts(contacts, asAt, 'visits')
    const start = facts.dutiesFrom ?? made[0]?.on
    if (start === undefined) return unknown('/eligibilityFrom', {}, 'since')
    const from = later(start, policyFrom)
    const limit = { key: 'adviser', within: { days: parameter('days') } } as const
    const stretches = [{ from, to: undefined, limit }]
    const gaps = gapsOf(
      { stretches, from, until: asAt, running: true },
      made.filter(({ on }) => on > from),
    )
    return gaps.flatMap((gap) => gapVerdict(gap, { path, undatedPath, whole, guidance: true }) ?? [])
  },
})
