import {
  ageOn,
  birthday,
  type CarePlanRecord,
  type LegalPosition,
  type Section20Agreement,
} from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict, judge, notApplicable } from '../../engine/verdicts.ts'
import { happenedBy, runsOn } from '../../facts/by-day.ts'
import { ordinaryPlan, underSection20 } from '../../facts/conditions.ts'
import { byDate, located, said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { present } from '../../facts/present.ts'

const path = '/legal/section20'

export const rule = defineRule({
  id: 'placement/section-20-consent',
  also: ['s20-consent'],
  title: 'Consent to section 20 accommodation',
  requirement:
    'The record shows who agreed to accommodation under section 20, when, and how they knew what they agreed to.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.20')],
  why: 'A child who lives away from home by agreement does so lawfully only while the agreement is a real one.',
  doesNotJudge:
    'Whether the consent was informed, free and by somebody able to give it. Of several who agreed, one who may hold parental responsibility is enough.',
  when: [...ordinaryPlan, underSection20],
  messages: {
    pass: 'The record shows who agreed, when, and how they were informed',
    absent: 'Enter who agreed to accommodation under section 20, when, and how they were informed',
    consentBy: 'Enter who agreed to accommodation under section 20',
    consentOn: 'Enter the day of the agreement under section 20',
    informed: 'Enter how those who agreed were informed',
    noResponsibility: 'Check the agreement: somebody who agreed does not hold parental responsibility',
    tooYoung: 'Check the agreement: the child was under 16 on {on}, and could not agree for themselves',
    whose:
      'Say whose agreement is dated {on}: the child was under 16 then, and others are recorded to have agreed',
    died: 'Check the agreement: whoever agreed is recorded to have died before {on}, the day of it',
    unborn: 'Check the day of the agreement: on {on} the child was not born yet',
    afterwards: 'Check the agreement: it is dated {on}, after accommodation under section 20 began on {from}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const { legal } = context.plan
    const agreement = legal?.section20
    if (agreement === undefined || !present(agreement)) {
      const parents = parentsOf(context.plan, context.asAt)
      const nobody = parents.recorded && parents.reachable.length === 0 && !isOfAge(context)
      return nobody
        ? notApplicable('Nobody with parental responsibility is known who could agree')
        : absent(path)
    }
    return passUnless(
      [...whoAgreed(agreement, context), ...whenAgreed(agreement, context), ...how(agreement)],
      path,
    )
  },
})

const isOfAge = ({ facts: { age } }: RuleContext) => age !== undefined && age >= 16

function whoAgreed(
  { consentBy = [], ownConsent, consentOn }: Section20Agreement,
  { plan }: RuleContext,
): Verdict[] {
  const { dateOfBirth } = plan.child
  if (ownConsent === true) {
    const on = consentOn ?? ''
    const tooYoung = dateOfBirth !== undefined && on !== '' && ageOn(dateOfBirth, on) < 16
    if (!tooYoung) return []
    return consentBy.length > 0
      ? [judge(`${path}/consentOn`, { on }, 'whose')]
      : [conflict(`${path}/ownConsent`, { on }, 'tooYoung')]
  }
  if (consentBy.length === 0) return [absent(`${path}/consentBy`, {}, 'consentBy')]
  if (consentOn !== undefined && consentBy.every((personId) => hadDied(plan, personId, consentOn))) {
    return [judge(`${path}/consentBy`, { on: consentOn }, 'died')]
  }
  // That others agreed as well, who need not have been asked, takes nothing from an agreement.
  return consentBy.every((personId) => holdsNone(plan, personId))
    ? consentBy.map((personId, at) => conflict(`${path}/consentBy/${at}`, { personId }, 'noResponsibility'))
    : []
}

const holdsNone = ({ people }: CarePlanRecord, personId: string) =>
  people?.some(({ id, parentalResponsibility }) => id === personId && parentalResponsibility === 'no') ===
  true

const hadDied = ({ people }: CarePlanRecord, personId: string, on: string) =>
  people?.some((person) => person.id === personId && person.diedOn !== undefined && person.diedOn < on) ===
  true

function whenAgreed(agreement: Section20Agreement, { plan, asAt }: RuleContext): Verdict[] {
  const at = `${path}/consentOn`
  const on = agreement.consentOn
  if (!happenedBy(on, asAt)) return [absent(at, {}, 'consentOn')]
  const { dateOfBirth } = plan.child
  if (dateOfBirth !== undefined && on < dateOfBirth) return [judge(at, { on }, 'unborn')]
  const from = section20Began(plan.legal, asAt)
  if (from === undefined || on <= from || tookOver(agreement, plan, from)) return []
  return [judge(at, { on, from }, 'afterwards')]
}

/** Others agreed while the young person was under 16, and the day on record is that of their own agreement since. */
const tookOver = (
  { ownConsent, consentBy = [] }: Section20Agreement,
  { child }: CarePlanRecord,
  from: string,
) =>
  ownConsent === true &&
  consentBy.length > 0 &&
  child.dateOfBirth !== undefined &&
  from < birthday(child.dateOfBirth, 16)

const how = ({ informed }: Section20Agreement): Verdict[] =>
  said(informed) ? [] : [absent(`${path}/informed`, {}, 'informed')]

/** The day section 20 began, where one status follows another without a break: the return asks for a new one at each move. */
function section20Began(legal: LegalPosition | undefined, asAt: string): string | undefined {
  // Where two overlap, the earlier one is that with which it began, whatever the order of the list.
  const periods = byDate(
    located(legal?.statuses, '/legal/statuses').filter(
      ({ value: { status, from } }) => status === 'V2' && happenedBy(from, asAt),
    ),
    ({ from }) => from,
  ).map(({ value }) => value)
  let began = periods.find((period) => runsOn(period, asAt))?.from
  for (;;) {
    const before = periods.find(({ from, to }) => to === began && from !== undefined && from < (began ?? ''))
    if (before === undefined) return began
    began = before.from
  }
}
