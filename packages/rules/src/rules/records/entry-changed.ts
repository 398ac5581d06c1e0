import type { ChronologyEntry } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineHistoryRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { onlyOne, type Step, stepsOf } from '../../facts/revisions.ts'

export const rule = defineHistoryRule({
  id: 'records/entry-changed',
  title: 'Events are corrected, and not rewritten',
  requirement:
    'An event of the chronology keeps its text, date and kind from revision to revision, unless another entry corrects it, and is never emptied.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'If what was written can be changed without a trace, nobody can rely on what is written: not a court, and not the child.',
  doesNotJudge: 'Whether the change was right, and what was added where nothing had been said.',
  messages: {
    pass: 'No event was rewritten',
    date: 'Put back the date of this event, and correct it by another entry: revision {to} changed what revision {from} says',
    kind: 'Put back the kind of this event, and correct it by another entry: revision {to} changed what revision {from} says',
    blank:
      'Put back what revision {from} says of this event: another entry corrects it, and revision {to} has left it blank',
    text: 'Put back the words of this event, and correct them by another entry: revision {to} changed what revision {from} says',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ revisions }) =>
    revisions.length < 2 ? notApplicable(onlyOne) : stepsOf(revisions).flatMap(changedIn),
})

/** What makes an event what it is, and the message for each. Links to other parts may be added later. */
const kept = {
  on: 'date',
  recordedOn: 'date',
  kind: 'kind',
  what: 'text',
  whatItMeant: 'text',
  source: 'text',
  recordedBy: 'text',
  corrects: 'text',
} as const satisfies Partial<Record<keyof ChronologyEntry, string>>
const fields = Object.keys(kept) as (keyof typeof kept)[]

function changedIn({ earlier, later, laterPath, numbers }: Step): Verdict[] {
  if (earlier.chronology === undefined || later.chronology === undefined) return []
  const before = new Map(earlier.chronology.map((entry) => [entry.id, entry]))
  const corrected = new Set(
    later.chronology.flatMap(({ id, corrects }) =>
      corrects === undefined || before.has(id) ? [] : [corrects],
    ),
  )
  return later.chronology.flatMap((now, at) => {
    const old = before.get(now.id)
    if (old === undefined) return []
    const isCorrected = corrected.has(now.id)
    return fields.flatMap((field) => {
      if (!said(old[field]) || old[field] === now[field]) return []
      // What is corrected may be changed. To empty it is to take the event out, whatever another entry says.
      if (isCorrected && said(now[field])) return []
      const message = isCorrected ? 'blank' : kept[field]
      return [conflict(`${laterPath}/chronology/${at}/${field}`, { id: now.id, ...numbers }, message)]
    })
  })
}
