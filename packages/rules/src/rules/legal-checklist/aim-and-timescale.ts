import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/aim-and-timescale',
  number: 3,
  also: ['cp18-03-aim-timescale'],
  title: 'Overall aim and timescale',
  requirement:
    'The care plan should state its overall aim, which is the plan for permanence, and a timescale for it.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('DfE Children Act guidance vol 2 (2021)'),
    cite('LAC(99)29', 's.1'),
    cite('SI 2010/959', 'reg 5(1)(a)'),
  ],
  why: 'A child needs to know where they will grow up, and for how long the answer will be ‘not yet’.',
  doesNotJudge: 'Whether the aim is right for this child, and whether the timescale can be kept.',
  restsOn: ['plan-content/permanence', 'plan-content/permanence-timescale'],
})
