import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, due, notApplicable, unknown } from '../../engine/verdicts.ts'
import { inPounds } from '../../facts/in-pounds.ts'
import { said } from '../../facts/located.ts'
import { formerRelevant } from '../../facts/pathway-conditions.ts'

const path = '/bursary'

/** In pounds, for the whole course. */
const bursaryPounds = 2000

export const rule = definePathwayRule({
  id: 'care-leaver/higher-education-bursary',
  also: ['pw-he-bursary'],
  title: 'Higher education bursary',
  requirement:
    'The authority must pay the higher education bursary of £2,000 to a former relevant child who takes a course of higher education.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.23C(5A)')],
  why: 'The first term has to be paid for before the loan comes, and others ask at home.',
  doesNotJudge:
    'Whether the course is one for which the bursary is paid, and whether all parts of it were. Without a day on record nobody can tell whether it was paid.',
  when: [formerRelevant],
  messages: {
    pass: 'The bursary is paid',
    activity: 'Select the main activity of the young person: a bursary goes with higher education',
    amount: 'Enter how much the higher education bursary is',
    conflict: 'Put the higher education bursary right: {amount} is recorded, and it is {least}',
    paidOn: 'Enter the day on which the higher education bursary was paid',
    due: 'Pay the higher education bursary on {dueOn}, as planned',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan: { activity = '0', bursary }, asAt }) => {
    const { course, amount, paidOn } = bursary ?? {}
    if (activity === '0' && !said(course)) return unknown('/activity', {}, 'activity')
    if (activity !== 'F1' && activity !== 'P1' && activity !== '0') {
      return notApplicable('The young person is not in higher education')
    }
    const wanting: Verdict[] = []
    if (amount === undefined) wanting.push(unknown(`${path}/amount`, {}, 'amount'))
    else if (amount < bursaryPounds) {
      wanting.push(conflict(`${path}/amount`, { amount: inPounds(amount), least: inPounds(bursaryPounds) }))
    }
    if (paidOn === undefined) wanting.push(unknown(`${path}/paidOn`, {}, 'paidOn'))
    else if (paidOn > asAt) wanting.push(due(`${path}/paidOn`, { dueOn: paidOn }))
    return wanting
  },
})
