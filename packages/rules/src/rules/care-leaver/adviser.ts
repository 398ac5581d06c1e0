import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { said } from '../../facts/located.ts'
import { afterCare } from '../../facts/pathway-conditions.ts'

export const rule = definePathwayRule({
  id: 'care-leaver/adviser',
  also: ['pw-pa'],
  title: 'A personal adviser, with a record of contacts',
  requirement:
    'A personal adviser must be in place for a relevant or former relevant child: to advise and support, to take part in the assessment, the plan and its reviews, to see the plan carried out and services given, to know how the young person is, and to keep a record of contacts.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/2571', 'reg 8(1)')],
  why: 'Most people of this age have somebody to ring. The adviser is who the law gives to a young person in place of that.',
  doesNotJudge:
    'Whether the adviser does what the functions ask, and whether the young person gets on with them. Of the seven functions only two leave something that can be seen: a name and a record of contacts.',
  when: afterCare,
  messages: {
    pass: 'There is a personal adviser, and contacts are recorded, or that there were none',
    absent: 'Enter the name of the personal adviser',
    later: 'Enter who is the personal adviser until {from}, when this one begins',
    unknown: 'Enter the adviser’s contacts with the young person, or record that there were none',
    days: 'Enter the days of the adviser’s contacts with the young person: none on record has a day that has come',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/adviser',
  evaluate: ({ pathwayPlan: { adviser, adviserFrom: from, contacts }, asAt }) => {
    const wanting: Verdict[] = []
    if (!said(adviser?.name)) wanting.push(absent('/adviser/name'))
    else if (from !== undefined && from > asAt) wanting.push(absent('/adviserFrom', { from }, 'later'))
    if (contacts === undefined) wanting.push(unknown('/contacts'))
    else if (contacts.length > 0 && !contacts.some(({ on }) => happenedBy(on, asAt))) {
      wanting.push(unknown('/contacts', {}, 'days'))
    }
    return wanting
  },
})
