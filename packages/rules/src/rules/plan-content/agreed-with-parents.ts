import { type Agreement, birthday, type CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { agreementsBy, isBeforePlan, latest } from '../../facts/agreements.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { lookedAfter, notInCare, notRemand } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { entriesByPerson, parentsOf } from '../../facts/parents.ts'
import { isDraft } from '../../facts/plan-draft.ts'

export const rule = defineRule({
  id: 'plan-content/agreed-with-parents',
  also: ['plan-agree-parents'],
  title: 'The plan is agreed with the parents',
  requirement:
    'The care plan of a child who is not in care must be agreed, so far as is practicable, with the parents and everyone with parental responsibility, or else with the last carer.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 4(4)')],
  inForce: { from: '2011-04-01' },
  why: 'Where no court has decided, the parents still decide: a plan without them can end any evening.',
  doesNotJudge: 'Whether agreement was sought in earnest, and whether it was given freely.',
  when: [lookedAfter, notRemand, notInCare],
  messages: {
    pass: 'The plan was agreed with those who have to agree it',
    unknown: 'Record who agreed to the plan, or why agreement could not be had',
    people: 'Add the parents, and everyone with parental responsibility, to the people of the record',
    absent: 'Record whether this person agreed to the plan, or why it was not practicable to ask',
    lastCarer: 'Record whether the last carer agreed to the plan: there is no parent to agree it with',
    twice:
      'Say whether this person is entered twice, and record whether they agreed to the plan if not: another of the same name is in the record',
    whose: 'Select the person who agreed',
    agreed: 'Select whether this person agreed',
    on: 'Enter the day of the agreement',
    before: 'Check the day: this agreement is of {on}, long before there was a plan to agree to',
    reason: 'Say why it was not practicable to ask this person',
    partly: 'Say what this person did not agree to',
    refused: 'Check what was done to reach agreement: this person did not agree to the plan',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { plan, asAt, facts } = context
    // Only at 16 can it be given, so that it tells the age where the record does not.
    if (facts.legalBasis === 'section-20' && agreedThemselves(plan) && (facts.age ?? 16) >= 16) {
      return notApplicable('The young person agreed to be accommodated: the plan is agreed with them instead')
    }
    const parents = parentsOf(plan, asAt)
    const given = agreementsBy(plan, asAt)
    if (parents.recorded && parents.reachable.length === 0) {
      // Somebody whom nobody can find cannot practicably be asked, and the last carer is for a child who has no parents.
      return parents.others
        ? notApplicable('Nobody can find a parent or other person with parental responsibility to agree it')
        : ofLastCarer(context, given)
    }
    if (given === undefined) return unknown('/state/agreements')
    const ofParents = given.filter(({ value }) => value.who === 'parent' || value.personId !== undefined)
    if (!parents.recorded) {
      return ofParents.length === 0
        ? unknown('/people', {}, 'people')
        : passUnless(
            ofParents.flatMap((agreement) => ofAgreement(agreement, plan)),
            '/state/agreements',
          )
    }
    const wanting = entriesByPerson(parents.reachable, ofParents).flatMap((one) => {
      const { person, entries, unclear, twice } = one
      const agreement = latest(entries)
      if (agreement !== undefined) return ofAgreement(agreement, plan)
      if (unclear !== undefined) return [unknown(`${unclear.path}/personId`, {}, 'whose')]
      const data = { personId: person.value.id }
      return [twice?.() === true ? unknown(person.path, data, 'twice') : missing(context)(person.path, data)]
    })
    return passUnless(wanting, '/state/agreements')
  },
})

/** Whether the young person agreed to be accommodated, and was 16 then (CA 1989 s.20(11)); where no day tells, the record is taken at its word. */
function agreedThemselves({ child: { dateOfBirth }, legal }: CarePlanRecord): boolean {
  const { ownConsent, consentOn } = legal?.section20 ?? {}
  if (ownConsent !== true || consentOn === undefined || dateOfBirth === undefined) return ownConsent === true
  return consentOn >= birthday(dateOfBirth, 16)
}

/** A draft is not agreed yet; and at 16 the young person may have agreed to be accommodated in place of the parents. */
const missing = ({ plan, facts }: RuleContext) =>
  isDraft(plan) || mayHaveAgreedThemselves(facts)
    ? (...[path, data, message = 'absent']: Parameters<typeof absent>) => unknown(path, data, message)
    : absent

const mayHaveAgreedThemselves = ({ plan, legalBasis, age }: CaseFacts) =>
  legalBasis === 'section-20' && age !== undefined && age >= 16 && plan.legal?.section20?.ownConsent !== false

function ofLastCarer(context: RuleContext, given: readonly Located<Agreement>[] | undefined) {
  const agreement = latest((given ?? []).filter(({ value }) => value.who === 'last-carer'))
  if (agreement !== undefined) return passUnless(ofAgreement(agreement, context.plan), agreement.path)
  if (context.plan.unaccompanied?.unaccompanied === true) {
    return notApplicable('The child came alone: there is nobody to agree the plan with')
  }
  return given === undefined
    ? unknown('/state/agreements', {}, 'lastCarer')
    : missing(context)('/state/agreements', {}, 'lastCarer')
}

function ofAgreement({ value, path }: Located<Agreement>, plan: CarePlanRecord): Verdict[] {
  const { agreed, on, reason } = value
  if (agreed !== undefined && on !== undefined && isBeforePlan(value, plan)) {
    return [judge(`${path}/on`, { on }, 'before')]
  }
  switch (agreed) {
    case undefined:
      return [unknown(`${path}/agreed`, {}, 'agreed')]
    case 'yes':
      return on === undefined ? [unknown(`${path}/on`, {}, 'on')] : []
    case 'partly':
      return said(reason) ? [] : [judge(`${path}/reason`, {}, 'partly')]
    case 'no':
      return [judge(path, {}, 'refused')]
    default:
      return said(reason) ? [] : [absent(`${path}/reason`, {}, 'reason')]
  }
}
