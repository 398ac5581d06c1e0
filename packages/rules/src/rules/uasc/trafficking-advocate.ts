import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { possiblyTrafficked } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/trafficking-advocate',
  also: ['uasc-guardian'],
  title: 'Independent child trafficking advocate',
  requirement:
    'The record should name the independent child trafficking advocate (the service calls them guardians), where there is one in the area.',
  force: 'should',
  standing: 'read',
  citation: [cite('MSA 2015', 's.48')],
  inForce: { from: '2015-12-26' },
  why: 'A child who was sold by people they trusted needs one person who answers to nobody but them.',
  doesNotJudge:
    'Whether the service is there in the area, and whether the child knows the advocate. The rule begins nine months after the Act, before which its section could not be commenced (explanatory notes, paragraph 229); the service began later, area by area, and for a day before that the record may say that there was none.',
  when: [possiblyTrafficked, ...ordinaryPlan],
  messages: {
    pass: 'The record names the advocate, or says why there is none',
    absent: 'Enter the independent child trafficking advocate and since when, or why there is none',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan: { modernSlavery } }) =>
    said(modernSlavery?.advocate) ? pass('/modernSlavery/advocate') : absent('/modernSlavery/advocate'),
})
