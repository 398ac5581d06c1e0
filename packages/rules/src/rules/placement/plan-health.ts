import type { NamedContact } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { lackingPath, namedContactLacks } from '../../facts/named-contact.ts'
import { placementPlan } from '../../facts/placement-plan.ts'
import { present } from '../../facts/present.ts'

export const rule = defineRule({
  id: 'placement/plan-health',
  also: ['pp-health'],
  title: 'Health in the placement plan',
  requirement:
    'The placement plan must give the names and addresses of the doctor and the dentist, and who consents to examination and treatment.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(3)')],
  inForce: { from: '2011-04-01' },
  why: 'When a child is ill at night, the carer has to know whom to ring and who may say yes.',
  doesNotJudge:
    'Whether the child is registered there, and whether the carer has the details: what the health plan gives counts here too.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan gives GP, dentist and who consents',
    gp: 'Enter the name and address of the GP',
    gpName: 'Enter the name of the GP',
    gpAddress: 'Enter the address of the GP',
    dentist: 'Enter the name and address of the dentist',
    dentistName: 'Enter the name of the dentist',
    dentistAddress: 'Enter the address of the dentist',
    dentistOfBaby: 'Enter the dentist, or when the child will be registered with one',
    consent: 'Enter who consents to examination and treatment',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { value, path } = placed
    const { facts, plan } = context
    const isBaby = facts.age === 0
    return passUnless(
      [
        lacking([value.gp, plan.health?.gp], `${path}/gp`, 'gp'),
        // A child without teeth may not be with a dentist yet.
        isBaby && !present(value.dentist) && !present(plan.health?.dentist)
          ? [unknown(`${path}/dentist`, {}, 'dentistOfBaby')]
          : lacking([value.dentist, plan.health?.dentist], `${path}/dentist`, 'dentist'),
        said(value.healthConsent) || present(plan.health?.consent)
          ? undefined
          : absent(`${path}/healthConsent`, {}, 'consent'),
      ],
      path,
    )
  },
})

const messages = {
  gp: { nameAndAddress: 'gp', name: 'gpName', address: 'gpAddress' },
  dentist: { nameAndAddress: 'dentist', name: 'dentistName', address: 'dentistAddress' },
} as const

function lacking(
  given: readonly (NamedContact | undefined)[],
  path: string,
  who: 'gp' | 'dentist',
): Verdict[] {
  const what = namedContactLacks(given)
  return what === undefined ? [] : [absent(lackingPath(path, what), {}, messages[who][what])]
}
