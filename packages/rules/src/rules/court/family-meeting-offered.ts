import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { judge, pass, unknown } from '../../engine/verdicts.ts'
import { appliedOn, beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/family-meeting-offered',
  also: ['court-fgdm-offered'],
  title: 'Family group decision-making offered',
  requirement:
    'Before it applies for a care or supervision order the authority must offer the parents a family group decision-making meeting, and hold it where one of them accepts, unless that is against the child’s best interests.',
  force: 'must',
  standing: 'read',
  citation: [cite('Children’s Wellbeing and Schools Act 2026', 's.1'), cite('CA 1989', 's.31ZA')],
  awaits: 'cwsa-2026-s1',
  why: 'A family that is asked in time often finds somebody of its own for the child.',
  doesNotJudge:
    'Whether every parent and holder of parental responsibility was asked, who accepted, and whether the application came before the section was in force, which asks nothing of such a case: a person is asked.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'A family meeting was offered, and held, before the application',
    unknown: 'Enter the day on which a family meeting was offered',
    notOffered:
      'Decide whether a family meeting would have been against the child’s best interests: no day of an offer is recorded, only an answer',
    judge:
      'Decide whether the section was in force at the application of {appliedOn}: a family meeting was offered only on {on}, after it',
    answer: 'Enter who accepted the offer of a family meeting and who did not',
    accepted: 'Decide whether anybody accepted the offer of a family meeting: no meeting is recorded',
    heldLate:
      'Decide whether the section was in force at the application of {appliedOn}: the family meeting was held only on {on}, after it',
    applied: 'Enter the day on which the care or supervision order was applied for',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts }) => beforeTheCourt(facts.careCases).map(offerOf),
})

function offerOf({ value, path }: CourtCase): Verdict {
  const { familyMeetingOfferedOn: offered, familyMeetingHeldOn: held, familyMeetingAnswer: answer } = value
  const offer = `${path}/familyMeetingOfferedOn`
  if (offered === undefined) return said(answer) ? judge(offer, {}, 'notOffered') : unknown(offer)
  const applied = appliedOn(value)
  if (applied === undefined) return unknown(`${path}/submittedOn`, {}, 'applied')
  if (offered > applied) return judge(offer, { on: offered, appliedOn: applied })
  const meeting = `${path}/familyMeetingHeldOn`
  if (held === undefined) {
    return said(answer)
      ? judge(meeting, {}, 'accepted')
      : unknown(`${path}/familyMeetingAnswer`, {}, 'answer')
  }
  return held > applied ? judge(meeting, { on: held, appliedOn: applied }, 'heldLate') : pass(meeting)
}
