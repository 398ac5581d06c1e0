import type { NamedContact, Worker } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { runsOn } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { hasIndependentVisitor } from '../../facts/independent-visitor.ts'
import { said } from '../../facts/located.ts'
import { isReachable } from '../../facts/named-contact.ts'
import { placementPlan } from '../../facts/placement-plan.ts'

interface Needed {
  readonly message: 'iro' | 'socialWorker' | 'independentVisitor' | 'personalAdviser'
  /** How the role is written in the list of contacts. */
  readonly role: RegExp
  /** Where else the record gives them. */
  readonly elsewhere: readonly (NamedContact | Worker | undefined)[]
}

export const rule = defineRule({
  id: 'placement/plan-contacts',
  also: ['pp-contacts'],
  title: 'Names and contact details',
  requirement:
    'The placement plan must give names and contact details of the IRO, any independent visitor, the social worker who visits and, for an eligible child, the personal adviser.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(8)')],
  inForce: { from: '2011-04-01' },
  why: 'A child can only ring somebody whose number is there.',
  doesNotJudge:
    'Whether the numbers are answered, and whether the carer and the child have them: what the rest of the plan gives counts here too.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan gives names and contact details of everyone whom the placement plan has to name',
    iro: 'Enter the name and contact details of the IRO',
    socialWorker: 'Enter the name and contact details of the social worker who visits',
    independentVisitor: 'Enter the name and contact details of the independent visitor',
    personalAdviser: 'Enter the name and contact details of the personal adviser',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const at = `${placed.path}/contacts`
    const missing = needed(context).filter((one) => !isGiven(one, placed.value.contacts ?? []))
    return passUnless(
      missing.map(({ message }) => absent(at, {}, message)),
      at,
    )
  },
})

function needed({ plan, asAt }: RuleContext): Needed[] {
  const { iro, participation, leavingCare } = plan
  const worker = (role: Worker['role']) =>
    plan.workers?.find((each) => each.role === role && runsOn(each, asAt) && hasDetails(each))
  return [
    { message: 'iro', role: /\biro\b|reviewing officer/i, elsewhere: [iro] },
    { message: 'socialWorker', role: /social worker/i, elsewhere: [worker('social-worker')] },
    ...(hasIndependentVisitor(plan)
      ? ([
          {
            message: 'independentVisitor',
            role: /independent visitor/i,
            elsewhere: [participation?.independentVisitor?.visitor],
          },
        ] as const)
      : []),
    ...(leavingCare?.eligibility === 'eligible'
      ? ([
          {
            message: 'personalAdviser',
            role: /personal advis[eo]r/i,
            elsewhere: [leavingCare.personalAdviser, worker('personal-adviser')],
          },
        ] as const)
      : []),
  ]
}

const isGiven = ({ role, elsewhere }: Needed, contacts: readonly NamedContact[]) =>
  elsewhere.some(hasDetails) ||
  contacts.some(
    (contact) =>
      hasDetails(contact) &&
      (role.test(contact.role ?? '') || elsewhere.some((other) => other?.name === contact.name)),
  )

const hasDetails = (somebody: NamedContact | Worker | undefined) =>
  somebody !== undefined && said(somebody.name) && isReachable(somebody)
