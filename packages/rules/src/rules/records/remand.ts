import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable } from '../../engine/verdicts.ts'
import { lookedAfter } from '../../facts/conditions.ts'

export const rule = defineRule({
  id: 'records/remand',
  title: 'Remand: modified rules apply',
  requirement:
    'For a child on remand the plan must follow the regulations as Part 8A changes them, which is not checked here.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Part 8A')],
  inForce: { from: '2013-04-19' },
  why: 'A child on remand is looked after too. A report that keeps silent about them would look like a clean one.',
  doesNotJudge: 'Anything in the plan of a child on remand: a person has to check it against Part 8A.',
  when: [lookedAfter],
  messages: {
    judge:
      'Check the plan against Part 8A: the child is on remand or under another youth justice status, and modified rules may apply that were not checked',
  },
  outcomes: ['needsReview', 'notApplicable'],
  evaluate: ({ facts }) =>
    facts.legalBasis === 'remand'
      ? judge('/legal/statuses')
      : notApplicable('The child is not recorded as on remand'),
})
