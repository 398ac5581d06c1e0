import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { placementAwayFromParents } from '../../facts/away-from-parents.ts'
import { inEducation, ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'placement/schooling-undisturbed',
  also: ['placement-schooling'],
  title: 'Schooling undisturbed',
  requirement:
    'So far as is reasonably practicable, the placement must not disrupt the child’s education or training.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('CA 1989', 's.22C(8)(b)')],
  why: 'When everything else changes, the same desk and the same friends can hold a child.',
  doesNotJudge: 'Whether the reason for a change of school is good, and whether the new one suits the child.',
  when: ordinaryPlan,
  messages: {
    pass: 'The child’s schooling goes on undisturbed, or the plan says why it could not',
    absent: 'Enter whether the child’s schooling goes on undisturbed',
    inEducation: inEducation.missing.message,
    disrupted: 'Enter why the child’s schooling could not go on undisturbed, and what is done about it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = placementAwayFromParents(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const isLearning = context.facts.inEducation
    if (isLearning === false) return notApplicable(inEducation.otherwise)
    if (isLearning === undefined) return unknown(inEducation.missing.path, {}, 'inEducation')
    const { choice, disruptsSchooling } = placement.value
    if (disruptsSchooling === false || said(choice?.school)) return pass(placement.path)
    return absent(`${placement.path}/choice/school`, {}, disruptsSchooling === true ? 'disrupted' : 'absent')
  },
})
