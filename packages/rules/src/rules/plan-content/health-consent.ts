import { addDays, type Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { absent, due, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { later } from '../../timetable/period.ts'

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
    due: 'Say who consents to routine, planned and emergency treatment by {dueOn}',
    absent: 'Say who consents to routine, planned and emergency treatment',
    child: 'Say who else consents: only the child’s own consent is described, and the child is under 16',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { plan, facts, asAt } = context
    const { routine, planned, emergency, child } = plan.health?.consent ?? {}
    if ([routine, planned, emergency].some(said)) return pass('/health/consent')
    const { placement } = facts
    if (said(placement?.value.plan?.healthConsent)) return pass(`${placement?.path}/plan/healthConsent`)
    const home = section22CPlacement(context)
    if (typeof home === 'string') return notApplicable(home)
    const dueOn = readyBy(home.value, context)
    if (dueOn !== undefined && asAt <= dueOn) return due('/health/consent', { dueOn })
    if (!said(child)) return absent('/health/consent')
    return facts.age !== undefined && facts.age >= 16
      ? pass('/health/consent/child')
      : judge('/health/consent', {}, 'child')
  },
})

/** More days than five working days ever are. */
const enoughDays = 14

/**
 * The last day for the placement plan, in which this stands, where a placement began without one (SI 2010/959 reg 9(2)); undefined
 * where it is long past.
 */
function readyBy({ from }: Placement, { facts, asAt, workingDays }: RuleContext): string | undefined {
  if (from === undefined) return undefined
  const start = later(from, facts.lookedAfterFrom)
  return asAt > addDays(start, enoughDays) ? undefined : workingDays.add(start, 5)
}
