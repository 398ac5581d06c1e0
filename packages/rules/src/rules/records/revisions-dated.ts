import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineHistoryRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import { onlyOne } from '../../facts/revisions.ts'

export const rule = defineHistoryRule({
  id: 'records/revisions-dated',
  title: 'Revisions in order',
  requirement: 'Each revision of the plan has a number of its own and the day it was made, and both go up.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'Updates were lost because nobody could tell which version of a plan was the last.',
  doesNotJudge: 'Whether a revision is missing between two that were given: not every one has to be.',
  messages: {
    pass: 'The revisions have their numbers and days, in order',
    number: 'Give each revision a number of its own: two have the number {revision}',
    unknown: 'Enter the day on which revision {revision} was made',
    order: 'Check the day of revision {revision}: {on} is before {before}, the day of the one before it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ revisions }) => {
    if (revisions.length < 2) return notApplicable(onlyOne)
    const verdicts: Verdict[] = []
    let before: string | undefined
    let number: number | undefined
    for (const [at, plan] of revisions.entries()) {
      const { revision = at + 1 } = plan
      const on = madeOn(plan)
      if (revision === number) verdicts.push(conflict(`/${at}/revision`, { revision }, 'number'))
      if (on === undefined) verdicts.push(unknown(`/${at}/state/revisedOn`, { revision }))
      else if (before !== undefined && on < before) {
        verdicts.push(conflict(`/${at}/state/revisedOn`, { revision, on, before }, 'order'))
      }
      number = revision
      before = on ?? before
    }
    return verdicts
  },
})

/** The day of a revision; of the first one, the day on which the plan was ready will do. */
const madeOn = ({ state, revision }: CarePlanRecord) =>
  state?.revisedOn ?? (revision === 1 ? state?.preparedOn : undefined)
