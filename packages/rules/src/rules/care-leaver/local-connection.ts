import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'

const path = '/housing/register'

/** The first day on which it was certainly law: of the day in July nothing is established. */
const from = '2025-08-01'

export const rule = definePathwayRule({
  id: 'care-leaver/local-connection',
  also: ['pw-no-local-connection'],
  title: 'No local-connection test for the housing register',
  requirement: 'A care leaver under 25 must not be put to a local-connection test for the housing register.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('Allocation of Housing Regulations 2025')],
  inForce: { from },
  why: 'Care moves children from town to town, and then each town says that they are not from there.',
  doesNotJudge:
    'Whether another ground of refusal was right, and anything of a plan that names no refusal. It advises: the law is of July 2025, and is applied here from 1 August; of a refusal without a day it asks when that was. Whether it speaks to a child who is still looked after, or to a young person who qualifies for advice alone, is for a person to look at.',
  messages: {
    pass: 'The young person was not refused for want of a local connection',
    conflict:
      'Ask the housing authority to look again: it asked a care leaver under 25 for a local connection',
    before:
      'Apply for the housing register again: the refusal of {on} is older than the law that ended the local-connection test',
    judge: 'Decide with a housing adviser whether the young person may be asked for a local connection',
    registerOn: 'Enter the day on which the young person was refused for want of a local connection',
    category: 'Select whether the young person is eligible, relevant, former relevant or qualifying',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ pathwayPlan: { housing }, asAt, facts: { category } }) => {
    const { register, registerOn: on } = housing ?? {}
    if (register === undefined || register === 'waiting' || !notAfter(on, asAt)) {
      return notApplicable('No decision on the housing register is recorded')
    }
    if (register !== 'refused-local-connection') return pass(path)
    if (category === undefined) return unknown('/eligibility', {}, 'category')
    if (category === 'none') return notApplicable('The young person is not a care leaver on this day')
    if (category === 'eligible' || category === 'qualifying') return judge(path)
    if (on === undefined) return unknown('/housing/registerOn', {}, 'registerOn')
    return on < from ? judge(path, { on }, 'before') : conflict(path)
  },
})
