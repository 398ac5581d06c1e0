import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { unlessPlanDue } from '../../facts/placement-time.ts'

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
    due: 'Say who consents to routine, planned and emergency treatment before the placement begins',
    soon: 'Say who consents to routine, planned and emergency treatment by {dueOn}',
    absent: 'Say who consents to routine, planned and emergency treatment',
    child: 'Say who else consents: only the child’s own consent is described, and the child is under 16',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { plan, facts } = context
    const { routine, planned, emergency, child } = plan.health?.consent ?? {}
    if ([routine, planned, emergency].some(said)) return pass('/health/consent')
    const { placement } = facts
    if (said(placement?.value.plan?.healthConsent)) return pass(`${placement?.path}/plan/healthConsent`)
    const home = section22CPlacement(context)
    if (typeof home === 'string') return notApplicable(home)
    if (said(child) && facts.age !== undefined && facts.age >= 16) return pass('/health/consent/child')
    const wanting = said(child) ? judge('/health/consent', {}, 'child') : absent('/health/consent')
    return passUnless(unlessPlanDue([wanting], home.value, '/health/consent', context))
  },
})
