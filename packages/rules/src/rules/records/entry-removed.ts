import type { ChronologyEntry } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineHistoryRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable } from '../../engine/verdicts.ts'
import { onlyOne, type Step, stepsOf, vanished } from '../../facts/revisions.ts'

export const rule = defineHistoryRule({
  id: 'records/entry-removed',
  title: 'No event is taken out of the chronology',
  requirement: 'Each revision of the plan has every event of the chronology of the revision before it.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'Chronologies were wiped by a system, and nobody knew what had been in them. The chronology only grows: a mistake is corrected by another entry.',
  doesNotJudge: 'Why an event is gone, and events that were lost before the first revision that was given.',
  messages: {
    pass: 'Every event of the chronology is still there',
    removed: 'Put back the event of {on}: revision {from} has it, and revision {to} has not',
    undated: 'Put back the event {id}: revision {from} has it, and revision {to} has not',
    all: 'Put back the chronology: revision {to} has none of the {count} events of revision {from}',
    restored: 'Find out why revision {to} lacks the event {id}: revision {from} and a later one have it',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ revisions }) => {
    if (revisions.length < 2) return notApplicable(onlyOne)
    const last = new Map(revisions.at(-1)?.chronology?.map((entry) => [entry.id, entry]))
    return stepsOf(revisions).flatMap((step) => removedIn(step, last))
  },
})

/** The events of the last revision by their ids. */
type Last = ReadonlyMap<string, ChronologyEntry>

function removedIn({ earlier, later, earlierPath, numbers }: Step, last: Last): Verdict[] {
  const { chronology = [] } = earlier
  const gone = vanished(chronology, later.chronology)
  if (
    gone.length > 1 &&
    gone.length === chronology.length &&
    !chronology.some((entry) => isBack(entry, last))
  ) {
    return [conflict(`${earlierPath}/chronology`, { count: gone.length, ...numbers }, 'all')]
  }
  return gone.map((at) => {
    const entry = chronology[at] as ChronologyEntry
    const { id, on } = entry
    const path = `${earlierPath}/chronology/${at}`
    if (isBack(entry, last)) return conflict(path, { id, ...numbers }, 'restored')
    return on === undefined
      ? conflict(path, { id, ...numbers }, 'undated')
      : conflict(path, { id, on, ...numbers }, 'removed')
  })
}

/** Another event under the same id does not bring it back. */
function isBack({ id, on, what }: ChronologyEntry, last: Last): boolean {
  const now = last.get(id)
  return now !== undefined && now.on === on && now.what === what
}
