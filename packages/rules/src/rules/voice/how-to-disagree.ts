import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'voice/how-to-disagree',
  title: 'Complaints, an advocate and the IRO within reach',
  requirement:
    'The care plan tells the child and the family how to disagree: how to complain, who can speak up for the child, and how to reach the IRO.',
  force: 'practice',
  standing: 'read',
  citation: [cite('CA 1989', 'ss.26(3), 26A'), cite('SI 2006/1738'), cite('SI 2010/959', 'reg 45(1)')],
  why: 'A right to complain that nobody told you of is no right.',
  doesNotJudge: 'Whether the child understood it, and would dare.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says how to disagree',
    complaints: 'Enter when and how complaints were explained to the child and the family',
    advocacy: 'Enter when the child was offered an advocate',
    absent: 'Enter a telephone number or email address at which the child and the family can reach the IRO',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { participation = {}, iro = {} }, asAt, facts }) {
    const { complaintsExplained, complaintsExplainedOn, advocacy = {} } = participation
    const explained = said(complaintsExplained) || happenedBy(complaintsExplainedOn, asAt)
    const offered = happenedBy(advocacy.offeredOn, asAt) || said(advocacy.advocate?.name) || isUnderTwo(facts)
    const wanting = wantingOf([
      explained ? undefined : unknown('/participation/complaintsExplainedOn', {}, 'complaints'),
      offered ? undefined : unknown('/participation/advocacy/offeredOn', {}, 'advocacy'),
      said(iro.phone) || said(iro.email) ? undefined : absent('/iro/phone'),
    ])
    return passUnless(wanting, '/participation')
  },
})
