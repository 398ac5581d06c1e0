import type { Person } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { saysWhyNot } from '../../facts/contact-arrangements.ts'
import { asRelated, hasDied } from '../../facts/relationship.ts'

export const rule = defineRule({
  id: 'contact/promoted',
  also: ['contact-promote'],
  title: 'Contact with family and friends promoted',
  requirement:
    'The authority must promote contact with parents, relatives and friends, unless that is not practicable or not right for the child’s welfare.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 'Sch 2 para 15')],
  why: 'An aunt, a cousin or a friend from the old street may be there long after the placement has ended.',
  doesNotJudge:
    'Whether enough is done to make contact happen. That each person in the record has an arrangement, or a reason, is checked by a rule of its own: this one looks for relatives and friends beyond parents, brothers and sisters, and for a day on which a reason is looked at again.',
  when: ordinaryPlan,
  messages: {
    pass: 'Relatives or friends are named, and where there is no contact it is looked at again',
    relatives:
      'Add the relatives and friends who matter to the child: the record names nobody but parents, brothers and sisters',
    unknown: 'Enter when contact with {who} is looked at again: there is none now',
    judge: 'Decide whether there can be contact with {who} now: that was to be looked at again on {reviewOn}',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/contact',
  evaluate: (context) => {
    const { people } = context.plan
    if (people === undefined || people.length === 0)
      return notApplicable('The record names nobody, which is reported on its own', '/people')
    return [
      people.some(isRelativeOrFriend) ? pass() : unknown('/people', {}, 'relatives'),
      ...lookedAtAgain(context),
    ]
  },
})

const nearest: ReadonlySet<Person['relationship']> = new Set([
  'mother',
  'father',
  'step-parent',
  'adoptive-parent',
  'brother',
  'sister',
  'half-brother',
  'half-sister',
  'step-brother',
  'step-sister',
])

/** One who has died or cannot be found counts: somebody has thought of the wider family. */
const isRelativeOrFriend = ({ relationship }: Person) =>
  relationship !== undefined && !nearest.has(relationship)

/** What made contact wrong or impossible may pass, so that a reason has a day on which somebody asks again. */
function lookedAtAgain({ plan: { contact = [], people }, asAt }: RuleContext): Verdict[] {
  const verdicts: Verdict[] = []
  for (const [at, arrangement] of contact.entries()) {
    const { none, personId, reviewOn } = arrangement
    if (none !== true || !saysWhyNot(arrangement, asAt)) continue
    const person = people?.find(({ id }) => id === personId)
    if (person?.whereaboutsUnknown === true || (person !== undefined && hasDied(person, asAt))) continue
    const who = person === undefined ? 'this person' : asRelated(person)
    const path = `/contact/${at}/reviewOn`
    if (reviewOn === undefined) verdicts.push(unknown(path, { who }))
    else if (reviewOn < asAt) verdicts.push(judge(path, { who, reviewOn }))
  }
  return verdicts
}
