import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'
import { adviserContacts, authoritysHomeFrom, homeMessages } from '../../timetable/adviser-contacts.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'

export const rule = definePathwayRule({
  id: 'time-limits/adviser-first-visit',
  also: ['t-pa-visit-first'],
  title: 'Adviser’s first visit within 7 days of a move',
  requirement:
    'The personal adviser must visit within 7 days of the day on which the authority first provides the accommodation.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 8(2)(a)')],
  why: 'The first week alone behind a new door is the longest, and somebody has to see whether there is food, heat and a key that works.',
  doesNotJudge:
    'What the visit found, and whether it was made to the accommodation: a contact recorded as a visit is taken to be one there. A young person who lived there already when these duties began has had no first day there, so only the later visits are counted.',
  when: afterCare,
  messages: {
    pass: 'The adviser visited within 7 days',
    due: 'Visit the young person by {dueOn}: they moved in on {from}',
    late: 'The first visit was on {doneOn}: it was due by {dueOn}, 7 days after the young person moved in',
    overdue: 'Visit the young person now: the first visit there was due by {dueOn}',
    unknown: 'Enter the adviser’s contacts with the young person, or record that there were none',
    undated: 'Enter the date of each contact: a first visit was due by {dueOn}',
    doubtful: 'Enter whether the contact on {on} was a visit: one was due by {dueOn}',
    ...homeMessages,
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'leaving-care',
  countedFrom: 'The young person moved in',
  evaluate: (context) => {
    const { pathwayPlan, asAt, facts } = context
    const from = authoritysHomeFrom(context)
    if (typeof from !== 'string') return from
    if (from < (facts.dutiesFrom ?? ''))
      return notApplicable('The young person lived there before these duties began')
    if (pathwayPlan.contacts === undefined) return unknown('/contacts')
    const { made, undatedPath } = adviserContacts(pathwayPlan.contacts, asAt, 'visits')
    const since = made.filter(({ on }) => on >= from)
    const first = since.find(({ doubtful }) => !doubtful)
    const dueOn = addDays(from, 7)
    const duty = { from, dueOn, doneOn: first?.on, kept: true }
    const verdict = dutyVerdict(duty, asAt, { path: first?.path ?? '/contacts' })
    if (verdict.outcome === 'pass') return verdict
    const perhaps = since.find(({ on, doubtful }) => doubtful && on <= dueOn)
    if (perhaps !== undefined)
      return judge(`${perhaps.path}/kind`, { ...verdict.data, on: perhaps.on }, 'doubtful')
    return undatedPath === undefined ? verdict : unknown(undatedPath, verdict.data, 'undated')
  },
})
