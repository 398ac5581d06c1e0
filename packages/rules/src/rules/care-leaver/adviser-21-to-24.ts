import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { formerRelevant } from '../../facts/pathway-conditions.ts'
import { supportOnRequestFrom } from '../../facts/pathway-facts.ts'

export const rule = definePathwayRule({
  id: 'care-leaver/adviser-21-to-24',
  also: ['pw-pa-25'],
  title: 'Adviser, assessment and plan at 21 to 24 for who asks',
  requirement:
    'When a former relevant child of 21 to 24 gives notice that they want support, the authority must provide a personal adviser, assess their needs and make a pathway plan.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.23CZB')],
  inForce: { from: supportOnRequestFrom },
  why: 'Others of 23 move back into their old room when things go wrong. Who has none can come back to the authority, once they are heard.',
  doesNotJudge:
    'Whether the young person was told that they can ask, how soon the help came, and whether it is enough. A young person of whom no notice is on record may have asked all the same. The section is law from 1 April 2018: whether a request of an earlier day still counts is for a person to ask.',
  when: [formerRelevant],
  messages: {
    pass: 'There is an adviser, an assessment and a plan since the young person asked',
    adviser: 'Enter the name of the personal adviser: the young person asked for support on {from}',
    assessmentOn: 'Enter the day on which needs were assessed after the young person asked on {from}',
    preparedOn: 'Enter the day on which the pathway plan was ready after the young person asked on {from}',
    assessedBefore: 'Decide whether the assessment of {on} still holds: the young person asked on {from}',
    preparedBefore: 'Decide whether the pathway plan of {on} still holds: the young person asked on {from}',
    before:
      'Ask the young person whether they still want support: the request of {from} is older than the law that gives it',
    age: 'Enter the young person’s date of birth',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/askedForSupportOn',
  evaluate: ({ pathwayPlan, asAt, facts: { age } }) => {
    const { askedForSupportOn: from, adviser } = pathwayPlan
    if (from === undefined || from > asAt) return notApplicable('No request for support is recorded')
    if (age === undefined) return unknown('/child/dateOfBirth', {}, 'age')
    if (age < 21) return notApplicable('The young person is under 21, and need not ask')
    if (from < supportOnRequestFrom) return judge('/askedForSupportOn', { from }, 'before')
    const wanting: Verdict[] = said(adviser?.name) ? [] : [absent('/adviser/name', { from }, 'adviser')]
    for (const [field, before] of sinceAsked) {
      const on = pathwayPlan[field]
      if (on === undefined || on > asAt) wanting.push(unknown(`/${field}`, { from }, field))
      else if (on < from) wanting.push(judge(`/${field}`, { from, on }, before))
    }
    return wanting
  },
})

/** What follows on the request, and the message where it is older. */
const sinceAsked = [
  ['assessmentOn', 'assessedBefore'],
  ['preparedOn', 'preparedBefore'],
] as const
