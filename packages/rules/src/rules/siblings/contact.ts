import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import {
  type BrotherOrSister,
  brothersAndSisters,
  isBrotherOrSister,
  isGrownUp,
  isLookedAfter,
} from '../../facts/brothers-and-sisters.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { contactWith } from '../../facts/contact-arrangements.ts'
import { hasDied } from '../../facts/relationship.ts'

export const rule = defineRule({
  id: 'siblings/contact',
  also: ['siblings-contact'],
  title: 'Contact between separated brothers and sisters',
  requirement:
    'The plan must set out contact with a brother or sister who is accommodated by this or another authority and does not live with the child.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'Sch 1 para 3')],
  inForce: { from: '2011-04-01' },
  why: 'Brothers and sisters share a story that nobody else knows. In care they are often the family that is left.',
  doesNotJudge: 'Whether the contact is enough, and whether the plan of the brother or sister says the same.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan sets out contact with each brother and sister who is looked after elsewhere',
    list: 'Add the child’s brothers and sisters, or that there are none',
    conflict:
      'Check the brothers and sisters: the list says that there are none, but the people of the record include some',
    entry: 'Enter whether {who} is looked after, and whether they live with the child',
    lookedAfter: 'Enter whether {who} is looked after, and by which authority',
    livesWithChild: 'Enter whether {who} lives with the child',
    personId: 'Enter which of the people of the record this brother or sister is',
    absent: 'Add contact with {who}, who is looked after elsewhere, or why there is none',
    reason: 'Enter why there is no contact with {who}, who is looked after elsewhere',
    details: 'Enter how and how often the child keeps in touch with {who}, who is looked after elsewhere',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const { plan, asAt } = context
    if (plan.siblings?.length === 0) return listedAsNone(context)
    const all = brothersAndSisters(plan, asAt)
    if (all.length === 0) return unknown('/siblings', {}, 'list')
    const verdicts = all.flatMap((sibling) => about(sibling, context))
    return verdicts.length === 0
      ? notApplicable('No brother or sister is looked after and lives apart from the child')
      : onlyWanting(verdicts)
  },
})

function listedAsNone({ plan, asAt }: RuleContext): Verdict {
  const named = plan.people?.some(
    (person) => isBrotherOrSister(person) && !hasDied(person, asAt) && !isGrownUp(person, asAt),
  )
  return named === true
    ? conflict('/siblings')
    : notApplicable('The child has no brothers or sisters', '/siblings')
}

/** A pass for one brother does not hide what is wanting for another. */
function onlyWanting(verdicts: readonly Verdict[]): readonly Verdict[] {
  const wanting = verdicts.filter(({ outcome }) => outcome !== 'pass')
  return wanting.length === 0 ? [pass('/contact')] : wanting
}

function about(one: BrotherOrSister, { plan, asAt }: RuleContext): Verdict[] {
  const { path, who, person, sibling } = one
  const data = { ...(person === undefined ? {} : { personId: person.id }), who }
  const lookedAfter = isLookedAfter(one, asAt)
  if (lookedAfter === false || sibling?.livesWithChild === true) return []
  if (sibling === undefined) return [unknown(path, data, 'entry')]
  if (lookedAfter === undefined) return [unknown(`${path}/lookedAfter`, data, 'lookedAfter')]
  if (sibling.livesWithChild === undefined) return [unknown(`${path}/livesWithChild`, data, 'livesWithChild')]
  if (sibling.personId === undefined) return [unknown(`${path}/personId`, {}, 'personId')]
  const contact = contactWith(plan, sibling.personId, asAt)
  switch (contact.said) {
    case 'nothing':
      return [absent(path, data)]
    case 'no-reason':
      return [absent(contact.path, data, 'reason')]
    case 'no-details':
      return [absent(contact.path, data, 'details')]
    default:
      return [pass(path)]
  }
}
