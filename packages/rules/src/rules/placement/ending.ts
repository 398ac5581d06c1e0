import type { LegalPosition, Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/ending',
  title: 'How the placement or being looked after would end',
  requirement: 'The plan must say how the placement, or being looked after, would end and with what notice.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'regs 14, 39, Sch 2 para 1'), cite('CA 1989', 's.20(7)–(11)')],
  inForce: { from: '2011-04-01' },
  why: 'Sudden endings do lasting harm. A child whose ending is thought of in advance can say goodbye.',
  doesNotJudge:
    'Whether the steps would protect the child, and whether notice was given when a placement did end.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says how the placement would end',
    steps: 'Enter how the placement, or being looked after, would end: steps, order and who decides',
    notice: 'Enter who gives how much notice, and to whom',
    section20:
      'Enter that a person with parental responsibility may take the child home, and how that would be managed',
    placement: 'Add the placement, and how it or being looked after would end',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    if (context.facts.placement === undefined) return absent('/placements', {}, 'placement')
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { facts, plan } = context
    const canBeTakenHome = facts.legalBasis === 'section-20' && somebodyMayTakeHome(context)
    return passUnless(
      [...howAndNotice(placement), ...(canBeTakenHome ? takingHome(placement, plan.legal) : [])],
      `${placement.path}/ending`,
    )
  },
})

/** The ending in the placement plan is asked to say both, so that it is enough. */
function howAndNotice({ value: { ending, plan }, path }: Located<Placement>): Verdict[] {
  if (said(plan?.ending)) return []
  return wantingOf([
    said(ending?.steps) ? undefined : absent(`${path}/ending/steps`, {}, 'steps'),
    said(ending?.notice) ? undefined : absent(`${path}/ending/notice`, {}, 'notice'),
  ])
}

/** Not a young person of 16 or 17 who agreed for themselves (section 20(11)), nor a child whose parents nobody can reach. */
function somebodyMayTakeHome({ plan, asAt }: RuleContext): boolean {
  const { recorded, reachable } = parentsOf(plan, asAt)
  return plan.legal?.section20?.ownConsent !== true && !(recorded && reachable.length === 0)
}

const takingHome = (
  { value: { ending }, path }: Located<Placement>,
  legal: LegalPosition | undefined,
): Verdict[] =>
  said(ending?.section20) || said(legal?.section20?.withdrawal)
    ? []
    : [absent(`${path}/ending/section20`, {}, 'section20')]
