import { birthday } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineRule({
  id: 'voice/participation-code',
  title: 'How the child took part in each review',
  requirement:
    'Each review that was held has the code of how the child took part: PN0 for a child under 4 on the day, and only then.',
  force: 'practice',
  standing: 'secondary',
  citation: [
    cite('Department for Education', 'children looked after return (SSDA903), REVIEW_CODE'),
    cite('SI 2010/959', 'reg 36(1)'),
  ],
  why: 'The code is the one place where the country counts whether children are heard at their own reviews.',
  doesNotJudge: 'Whether the child really took part as the code says.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each review has a code of participation that fits the child’s age',
    unknown: 'Select how the child took part in the review of {on}',
    dateOfBirth: 'Enter the date of birth: it decides which codes of participation fit',
    over: 'Check how the child took part on {on}: the code PN0 is for a child under 4',
    under: 'Check how the child took part on {on}: for a child under 4 the code is PN0',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, facts }) {
    if (facts.reviews.length === 0) return notApplicable('No review was held yet')
    const { dateOfBirth } = plan.child
    if (dateOfBirth === undefined) return unknown('/child/dateOfBirth', {}, 'dateOfBirth')
    const fourOn = birthday(dateOfBirth, 4)
    const wrong: Verdict[] = []
    for (const { value, path } of facts.reviews) {
      const { heldOn: on = '', participation } = value
      const underFour = on < fourOn
      if (participation === undefined) wrong.push(unknown(`${path}/participation`, { on }))
      else if (underFour !== (participation === 'PN0')) {
        wrong.push(conflict(`${path}/participation`, { on }, underFour ? 'under' : 'over'))
      }
    }
    return passUnless(wrong, '/reviews')
  },
})
