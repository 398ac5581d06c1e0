import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict } from '../../engine/verdicts.ts'
import { targetsOf } from '../../facts/reference-targets.ts'
import { placeOf, seeReferences, singleReferences } from '../../facts/references.ts'

export const rule = defineRule({
  id: 'records/references',
  title: 'Ids that lead somewhere',
  requirement:
    'Each id by which one part of the record speaks of another is the id of something in the record.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Open Care Plan', 'record 1-0-0')],
  why: 'Family time with a person who is not in the record is family time with nobody.',
  doesNotJudge: 'Whether an id leads to the right thing, and ids of documents outside this record.',
  messages: {
    pass: 'Every id leads to something in the record',
    person: 'Check the id {id}: it is not one of the people of this record',
    assessment: 'Check the id {id}: it is not one of the assessments of this record',
    order: 'Check the id {id}: it is not one of the court orders of this record',
    review: 'Check the id {id}: it is not one of the reviews of this record',
    visit: 'Check the id {id}: it is not one of the visits of this record',
    entry: 'Check the id {id}: it is not one of the events of this chronology',
    anything: 'Check the id {id}: nothing in this record has it',
  },
  outcomes: ['pass', 'fail'],
  evaluate: ({ plan }) => {
    const leadsTo = targetsOf(plan)
    const broken: Verdict[] = []
    for (const [id, path] of singleReferences(plan)) {
      if (id !== undefined && !leadsTo('review', id)) broken.push(conflict(path, { id }, 'review'))
    }
    seeReferences(plan, (target, id, list, at, field) => {
      if (id !== undefined && !leadsTo(target, id)) {
        broken.push(conflict(placeOf(list, at, field), { id }, target))
      }
    })
    return passUnless(broken)
  },
})
