import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { oneForAll } from '../../engine/one-for-all.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { noChronology, noEvent } from '../../facts/chronology.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'practice/recorded-late',
  title: 'Events written down soon after',
  requirement:
    'Each event of this time in care is written down within 28 days, with the day on which it was.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'What is written months later is written from memory, or because somebody asked. A reader has to be able to see which it is.',
  doesNotJudge:
    'Why an event was written down late: somebody may have told of it only then, so that it is for a person and never a failure. The 28 days are ours, and an authority can set its own. What happened before the child became looked after, and entries that correct others, are not asked after.',
  when: timeLimits,
  parameters: {
    days: { title: 'Longest time from an event to its record', unit: 'days', default: 28, min: 1, max: 365 },
  },
  messages: {
    pass: 'The events were written down soon after',
    late: 'Check the event of {on}: it was written down on {recordedOn}',
    lates: 'Check {count} events that were written down long after, the first of them of {on}',
    before: 'Check the event of {on}: it was written down on {recordedOn}, before it happened',
    befores: 'Check {count} events that were written down before they happened, the first of them of {on}',
    unknown: 'Enter when the event of {on} was written down',
    unknowns: 'Enter when {count} events from {on} on were written down',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/chronology',
  evaluate: ({ plan, asAt, facts: { events, lookedAfterFrom = '' } }, parameter) => {
    if (plan.chronology === undefined) return notApplicable(noChronology)
    if (events.length === 0) return notApplicable(noEvent)
    const days = parameter('days')
    let late = 0
    let early = 0
    let silent = 0
    let firstLate: Verdict | undefined
    let firstEarly: Verdict | undefined
    let firstSilent: Verdict | undefined
    for (const { entry, at, from, to } of events) {
      const { on = '', recordedOn, corrects } = entry
      if (from < lookedAfterFrom || corrects !== undefined) continue
      if (recordedOn === undefined) {
        silent++
        firstSilent ??= unknown(`/chronology/${at}/recordedOn`, { on })
      } else if (recordedOn < from) {
        early++
        firstEarly ??= judge(`/chronology/${at}/recordedOn`, { on, recordedOn }, 'before')
      } else if (recordedOn > to && earlier(recordedOn, asAt) > addDays(to, days)) {
        // As at an earlier day it may still have been in time.
        late++
        firstLate ??= judge(`/chronology/${at}/recordedOn`, { on, recordedOn }, 'late')
      }
    }
    return [
      ...oneForAll(firstLate, late, 'lates'),
      ...oneForAll(firstEarly, early, 'befores'),
      ...oneForAll(firstSilent, silent, 'unknowns'),
    ]
  },
})
