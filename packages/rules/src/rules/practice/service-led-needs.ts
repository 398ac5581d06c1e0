import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, notApplicable } from '../../engine/verdicts.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { serviceNamedAsNeed } from '../../facts/services-named.ts'

export const rule = defineRule({
  id: 'practice/service-led-needs',
  also: ['service-led-need'],
  title: 'Needs, and not services',
  requirement: 'A need says what this child needs and why, and does not only name a service.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'To say “needs therapy” says nothing of the child. Why the child needs it tells everybody what would help, whether or not there is a place.',
  doesNotJudge:
    'Whether the need is the right one. It knows only common names of services, and only in the statements of needs; words alone never fail a plan.',
  when: [lookedAfter],
  messages: {
    pass: 'No need only names a service',
    judge: 'Say what the child needs and why: the need names a service, {service}, and no reason for it',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/needs',
  evaluate: ({ plan: { needs = [] } }) => {
    if (!needs.some(({ statement }) => said(statement))) return notApplicable('No need is recorded')
    const named: Verdict[] = []
    for (let at = 0; at < needs.length; at++) {
      const service = serviceNamedAsNeed(needs[at]?.statement ?? '')
      if (service !== undefined) named.push(judge(`/needs/${at}/statement`, { service }))
    }
    return named
  },
})
