import type { Person } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import { isBrotherOrSister, isLookedAfter } from '../../facts/brothers-and-sisters.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { contactWith, saysHow, saysWhyNot } from '../../facts/contact-arrangements.ts'
import { isEnteredTwice } from '../../facts/entered-twice.ts'
import { type Located, located, said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { isConnectedFosterCare, placementSetting } from '../../facts/placement-setting.ts'
import { asRelated, hasDied } from '../../facts/relationship.ts'

export const rule = defineRule({
  id: 'contact/arrangement-for-each-person',
  title: 'Family time with each person who matters',
  requirement:
    'The plan must set out how the child keeps in touch with each parent, everyone else with parental responsibility, brothers and sisters who live apart, and others connected with the child, or why not.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'Sch 1 para 3'), cite('CA 1989', 's.34, Sch 2 para 15')],
  inForce: { from: '2011-04-01' },
  why: 'A person whom the plan does not mention is a person the child may lose.',
  doesNotJudge:
    'Whether the family time is enough, safe and good for the child, and whether everyone who matters is in the record. Brothers and sisters who are looked after elsewhere have a rule of their own. Who shares the home with a parent or with family who foster, or is in a mother and baby unit with the child, it asks.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan sets out family time, or why there is none, with everyone it names',
    absent: 'Add the people who matter to the child, and family time with each',
    people: 'Add the people who matter to the child: family time is set out, but the record names nobody',
    parents: 'Add the child’s parents, or that nobody is known',
    person: 'Add family time with {who}, or why there is none',
    twice:
      'Say whether {who} is entered twice, and add family time if not: the plan has family time with another of the same name',
    friend: 'Say whether the child keeps in touch with {who}, and how',
    livesTogether: 'Say whether the child lives with {who}, and add family time if not',
    carer: 'Add family time with {who}, or why there is none, unless the child lives with them',
    reason: 'Enter why there is no family time with {who}',
    details: 'Enter how and how often the child keeps in touch with {who}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const { plan, asAt } = context
    const { people } = plan
    if (people === undefined) {
      const isSetOut = plan.contact?.some((one) => saysHow(one) || saysWhyNot(one, asAt)) === true
      return isSetOut ? unknown('/people', {}, 'people') : absent('/contact')
    }
    if (people.length === 0)
      return notApplicable('The record says that nobody is known to keep in touch with', '/people')
    // That nobody knows where somebody is says why there is no family time with them.
    const reachable = located(people, '/people').filter(
      ({ value }) => !hasDied(value, asAt) && value.whereaboutsUnknown !== true,
    )
    return passUnless(
      [
        parentsOf(plan, asAt).recorded ? undefined : unknown('/people', {}, 'parents'),
        reachable.flatMap((person) => aboutPerson(person, context)),
      ],
      '/contact',
    )
  },
})

function aboutPerson(person: Located<Person>, context: RuleContext): Verdict[] {
  const { value, path } = person
  const data = { personId: value.id, who: asRelated(value) }
  const contact = contactWith(context.plan, value.id, context.asAt)
  if (contact.said === 'no-reason') return [absent(contact.path, data, 'reason')]
  if (contact.said === 'no-details') return [absent(contact.path, data, 'details')]
  if (contact.said !== 'nothing') return []
  const found = ofNothing(person, context)
  // Whoever is named twice is not somebody whom the plan forgets.
  return found.some(({ outcome }) => outcome === 'fail') && isEnteredTwice(value, spokenOf(value, context))
    ? [unknown(path, data, 'twice')]
    : found
}

/** The people of one relationship with whom the plan says that the child keeps in touch, or why not. */
function spokenOf({ relationship: own }: Person, { plan, asAt }: RuleContext): Person[] {
  return (plan.people ?? []).filter(
    ({ id, relationship }) => relationship === own && contactWith(plan, id, asAt).said !== 'nothing',
  )
}

/** What is said of somebody with whom no family time is set out. */
function ofNothing(person: Located<Person>, context: RuleContext): Verdict[] {
  const { value, path } = person
  const data = { personId: value.id, who: asRelated(value) }
  if (isBrotherOrSister(value)) return aboutSibling(person, context)
  const together = livesWithChild(value, context)
  if (together === 'yes') return []
  if (together === 'perhaps') return [unknown(path, data, 'carer')]
  return [isFamily(value) ? absent(path, data, 'person') : unknown(path, data, 'friend')]
}

/** One who is looked after elsewhere, or of whom nothing is known, is asked about by the rule on brothers and sisters. */
function aboutSibling({ value, path }: Located<Person>, { plan, asAt }: RuleContext): Verdict[] {
  const entries = (plan.siblings ?? []).filter(({ personId }) => personId === value.id)
  if (entries.length === 0 && isLookedAfter({ sibling: undefined, person: value }, asAt) === undefined)
    return []
  if (entries.some((sibling) => isLookedAfter({ sibling, person: value }, asAt) === true)) return []
  const data = { personId: value.id, who: asRelated(value) }
  const say = (lives: boolean) => entries.some(({ livesWithChild }) => livesWithChild === lives)
  if (say(true)) return []
  return [say(false) ? absent(path, data, 'person') : unknown(path, data, 'livesTogether')]
}

const friends: readonly Person['relationship'][] = ['friend', 'former-carer', 'other', undefined]

const isFamily = ({ relationship, parentalResponsibility }: Person) =>
  parentalResponsibility === 'yes' || !friends.includes(relationship)

/** Whether the child lives with a person: with a parent, with family or friends who foster, or with a parent in a unit. */
function livesWithChild(
  person: Person,
  { plan, facts: { placement } }: RuleContext,
): 'yes' | 'no' | 'perhaps' {
  if (placement === undefined) return 'no'
  const { value } = placement
  // To a family centre or a mother and baby unit a child goes with a parent, or is alone there.
  if (value.type === 'R3') return isParental(person) ? 'perhaps' : 'no'
  const mayLiveThere = isConnectedFosterCare(value)
    ? mayFoster(person)
    : isParental(person) && placementSetting(value) === 'parents'
  if (!mayLiveThere) return 'no'
  // Of two with the name of the carer nobody can say which it is. The carer's partner is often in the record too.
  const named = (plan.people ?? []).filter(({ name }) => said(name) && name === value.carer?.name)
  return named.length === 1 && named[0] === person ? 'yes' : 'perhaps'
}

/** A step-parent without parental responsibility may be the connected person who fosters; a parent may not. */
const mayFoster = (person: Person) =>
  !isParental(person) || (person.relationship === 'step-parent' && person.parentalResponsibility !== 'yes')

const isParental = ({ relationship, parentalResponsibility }: Person) =>
  parentalResponsibility === 'yes' ||
  relationship === 'mother' ||
  relationship === 'father' ||
  relationship === 'adoptive-parent' ||
  relationship === 'step-parent'
