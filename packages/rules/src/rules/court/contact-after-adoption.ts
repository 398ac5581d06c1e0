import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import { adoptionIsThePlan } from '../../facts/court-conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/contact-after-adoption',
  also: ['court-contact-post-adoption'],
  title: 'Family time after placement for adoption',
  requirement: 'Where the plan is adoption it must consider with whom the child keeps in touch once placed.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('ACA 2002', 'ss.26–27, 46(6), 51A')],
  why: 'An adopted child goes on having the family that the child was born to.',
  doesNotJudge: 'Whether it is right for the child, and whether the adopters will keep to it.',
  when: [adoptionIsThePlan],
  messages: {
    pass: 'The plan says with whom the child keeps in touch once placed for adoption',
    absent: 'Enter with whom the child keeps in touch once placed for adoption, or why with nobody',
    judge:
      'Decide whether what the court was told of family time is for the time after placement for adoption, and enter it for that time',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate: ({ plan: { permanence, proceedings = [] } }) => {
    const at = '/permanence/contactAfterAdoption'
    if (said(permanence?.contactAfterAdoption)) return pass(at)
    return proceedings.some(({ plan }) => said(plan?.contact)) ? judge(at) : absent(at)
  },
})
