import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/health-consent',
  title: 'Who consents to examination and treatment',
  requirement:
    'The plan must say who gives or refuses consent to medical and dental examination and treatment.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(3)(b)')],
  inForce: { from: '2011-04-01' },
  why: 'A child in pain waits while grown-ups find out who may sign.',
  doesNotJudge:
    'Whether the person named has the right to consent: that depends on parental responsibility and on age.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan says who consents',
    absent: 'Say who consents to routine, planned and emergency treatment',
    child: 'Say who else consents: only the child’s own consent is described, and the child is under 16',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan, facts }) {
    const { routine, planned, emergency, child } = plan.health?.consent ?? {}
    if ([routine, planned, emergency].some(said)) return pass('/health/consent')
    const { placement } = facts
    if (said(placement?.value.plan?.healthConsent)) return pass(`${placement?.path}/plan/healthConsent`)
    if (!said(child)) return absent('/health/consent')
    return facts.age !== undefined && facts.age >= 16
      ? pass('/health/consent/child')
      : judge('/health/consent', {}, 'child')
  },
})
