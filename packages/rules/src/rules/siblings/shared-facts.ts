import { cite } from '../../engine/cite.ts'
import { defineSiblingsRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, unknown } from '../../engine/verdicts.ts'
import { type SharedFactDifference, sharedFactDifferences } from '../../siblings/differences.ts'

export const rule = defineSiblingsRule({
  id: 'siblings/shared-facts',
  also: ['siblings-consistent'],
  title: 'Shared facts agree',
  requirement:
    'The plans of brothers and sisters agree on what they share: parents, orders, court dates, the family’s health history and time with each other.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'Brothers and sisters will compare their files one day, and should not find two fathers, two birthdays or two court cases in them.',
  doesNotJudge:
    'Which of two values is the true one, and whether texts in other words mean the same. Where no plan says that two children are brother and sister, and not by half, facts are compared only for people whom both plans know by one name; orders only where the number of the case is with the court.',
  messages: {
    pass: 'The plans agree on what they share',
    conflict: 'Find out which is right, and mend the others: the plans do not agree on the {about}',
    unknown: 'Enter the {about}, which the plan of a brother or sister has',
    judge: 'Decide whether the plans mean the same, as they differ on the {about}',
  },
  outcomes: ['pass', 'fail', 'needsReview'],
  gatherAt: '',
  evaluate: ({ plans }) => sharedFactDifferences(plans).flatMap(verdicts),
})

/** One for each plan that has to be looked at: all that say something, or those that say nothing. */
function verdicts({ kind, about, values }: SharedFactDifference): Verdict[] {
  const silent = values.filter(({ value }) => value === undefined)
  if (kind === 'lacks') return silent.map(({ path }) => unknown(path, { about }))
  const speaking = values.filter(({ value }) => value !== undefined)
  return speaking.map(({ path }) => (kind === 'words' ? judge : conflict)(path, { about }))
}
