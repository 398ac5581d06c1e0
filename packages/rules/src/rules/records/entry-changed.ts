import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineHistoryRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { onlyOne } from '../../facts/revisions.ts'

export const rule = defineHistoryRule({
  id: 'records/entry-changed',
  title: 'Events are corrected, and not rewritten',
  requirement:
    'An event of the chronology keeps its text, date and kind from revision to revision: a mistake is corrected by another entry, and what it corrects stays as it was written.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'If what was written can be changed without a trace, nobody can rely on what is written: not a court, and not the child.',
  doesNotJudge:
    'Whether the change was right, and what was added where nothing had been said. What an event speaks of elsewhere in the record may be changed, and not taken out. An event that was gone for a time is compared with what was last said of it.',
  messages: {
    pass: 'No event was rewritten',
    date: 'Put back the date of this event, and correct it by another entry: revision {to} changed what revision {from} says',
    kind: 'Put back the kind of this event, and correct it by another entry: revision {to} changed what revision {from} says',
    text: 'Put back the words of this event, and correct them by another entry: revision {to} changed what revision {from} says',
    corrects:
      'Correct the other event by a new entry: revision {to} has this one correct it, and in revision {from} it corrects nothing',
    concerns:
      'Put back what this event speaks of: revision {from} names other parts of the record, and revision {to} none',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ revisions }) => (revisions.length < 2 ? notApplicable(onlyOne) : changedIn(revisions)),
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

/** An event as a revision has it, with the number of that revision. */
interface Known {
  readonly entry: ChronologyEntry
  readonly from: number
}

/** Each event is compared with the last revision that has it: who takes an event out for a time cannot change it meanwhile. */
function changedIn(revisions: readonly CarePlanRecord[]): Verdict[] {
  const known = new Map<string, Known>()
  const verdicts: Verdict[] = []
  for (const [number, { revision: to = number + 1, chronology = [] }] of revisions.entries()) {
    const before = new Map(known)
    for (const [at, entry] of chronology.entries()) {
      const last = before.get(entry.id)
      if (last !== undefined) compare(last, entry, `/${number}/chronology/${at}`, to, verdicts)
      known.set(entry.id, { entry, from: to })
    }
  }
  return verdicts
}

function compare(
  { entry: old, from }: Known,
  now: ChronologyEntry,
  path: string,
  to: number,
  verdicts: Verdict[],
): void {
  const data = { id: now.id, from, to }
  for (const field of fields) {
    if (said(old[field]) && old[field] !== now[field]) {
      verdicts.push(conflict(`${path}/${field}`, data, kept[field]))
    }
  }
  // To correct an event is to take it out of the count: an old entry cannot come to do so unseen.
  if (!said(old.corrects) && said(now.corrects)) verdicts.push(conflict(`${path}/corrects`, data, 'corrects'))
  if (someOf(old.concerns) && !someOf(now.concerns)) {
    verdicts.push(conflict(`${path}/concerns`, data, 'concerns'))
  }
}

const someOf = (ids: readonly string[] | undefined) => ids !== undefined && ids.length > 0
