import { cite } from '../../engine/cite.ts'
import { requireNeed } from '../../engine/require-need.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = requireNeed({
  id: 'plan-content/education-needs',
  also: ['plan-education'],
  title: 'How education and training needs are met',
  requirement:
    'The care plan must set out what is arranged for the child’s education and training, also for a child who is out of school.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(ii)')],
  inForce: { from: '2011-04-01' },
  why: 'Children who move between homes lose learning with every gap that nobody planned for.',
  doesNotJudge: 'Whether the school is the right one. For the child’s PEP there is a rule of its own.',
  when: regulatedPlan,
  domain: 'education',
  messages: {
    pass: 'The plan says what is arranged for education',
    absent: 'Add the child’s education and training needs, with what will be done about each',
    noAction: 'Add an action to this education need',
    met: 'Check whether the child has any education need now: those of the plan are met',
    elsewhere: 'State the education needs that these arrangements answer',
    outOfEducation: 'Add what will be done so that the child is in education or training',
  },
  elsewhere,
})

/** Compulsory schooling begins after the fifth birthday. */
const schoolAge = 5

function elsewhere({ plan: { education = {} }, facts }: RuleContext) {
  if (said(education.existingArrangements)) return judge('/education/existingArrangements', {}, 'elsewhere')
  if (facts.inEducation !== true && isUnderTwo(facts)) {
    return notApplicable('The child is under two, and the plan names no need for early education')
  }
  if (education.inEducation !== false || !said(education.reasonNotInEducation)) return undefined
  const young = facts.age !== undefined && facts.age < schoolAge
  const path = '/education/reasonNotInEducation'
  return young ? pass(path) : judge(path, {}, 'outOfEducation')
}
