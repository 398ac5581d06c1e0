import {
  addDays,
  birthday,
  type CarePlanRecord,
  careLeaverEligibilityCodes,
  daysBetween,
} from '@open-care-plan/model'
import type { CareLeaverCategory, CareLeaverStanding } from '../../care-leaver/category.ts'
import { standingOf } from '../../care-leaver/standing-of.ts'
import { standingMessages, standingUnknown } from '../../care-leaver/standing-unknown.ts'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { fourteenOrOver } from '../../facts/leaving-care-conditions.ts'

const path = '/leavingCare/eligibility'

export const rule = defineRule({
  id: 'time-limits/eligible-child',
  also: ['t-eligible-test'],
  title: 'Help on leaving care goes by the dates',
  requirement:
    'A child must be treated as eligible who is 16 or 17, is still looked after and has been for 13 weeks or more in all since 14, some of it at 16 or 17, short breaks left out.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 40'), cite('CA 1989', 'Sch 2 para 19B')],
  inForce: { from: '2011-04-01' },
  why: 'An adviser, an assessment and a pathway plan hang on it, and a young person cannot ask for what nobody said is theirs.',
  doesNotJudge:
    'Whether the young person gets what they are entitled to, and who else may get help: after special guardianship, private fostering, a long stay in hospital or time in custody. A first day that is one day off is left alone, as days can be counted in two ways.',
  when: [fourteenOrOver],
  messages: {
    pass: 'What the record says of help on leaving care agrees with its dates',
    unknown: 'Select the entitlement on leaving care: the dates of care give “{category}”',
    conflict:
      'Put the entitlement right: it is recorded as “{recorded}”, and the dates of care give “{category}”',
    judge:
      'Decide whether “{recorded}” is right: the dates of care give “{category}”, unless the young person was detained or in hospital at 16',
    since:
      'Put the day right: the entitlement is recorded from {recorded}, and the dates of care give {from}',
    tooLate: 'Put the day right: the entitlement is recorded from {recorded}, and it began by {from}',
    ...standingMessages,
    atHome: 'Enter the times at home since leaving care, or record that there were none',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt, facts }) => {
    const recorded = recordedOn(plan, asAt)
    if (facts.age !== undefined && facts.age < 16) {
      return recorded === undefined || recorded === 'none'
        ? notApplicable('Nobody is entitled to help on leaving care before 16')
        : conflict(path, { recorded: label(recorded), category: label('none') })
    }
    if (happenedBy(plan.child.diedOn, asAt)) return notApplicable('The young person has died')
    const standing = standingOf(plan, asAt)
    const { category, missing } = standing
    if (category === 'unknown') {
      return missing === 'atHome' ? unknown('/leavingCare/atHome', {}, 'atHome') : standingUnknown(plan)
    }
    if (recorded === undefined) {
      if (category !== 'none' && category === plan.leavingCare?.eligibility) return sinceWhen(plan, standing)
      return category === 'none' ? pass(path) : unknown(path, { category: label(category) })
    }
    if (recorded === category) return sinceWhen(plan, standing)
    if (plan.leavingCare?.eligibleFrom === asAt) {
      // Recorded one day early: counted the other way it began today.
      const tomorrow = standingOf(plan, addDays(asAt, 1))
      if (tomorrow.category === recorded) return sinceWhen(plan, tomorrow)
    }
    if (
      maybeRelevant.has(recorded) &&
      category === 'none' &&
      standing.from === undefined &&
      !facts.lookedAfter
    ) {
      return judge(path, { recorded: label(recorded), category: label(category) })
    }
    // Others qualify too, whom no time looked after shows.
    if (recorded === 'qualifying' && category === 'none' && !facts.lookedAfter) return pass(path)
    return conflict(path, { recorded: label(recorded), category: label(category) })
  },
})

/** What somebody may be who left care before 16, and was detained or in hospital on that birthday: SI 2010/2571 reg 3. */
const maybeRelevant: ReadonlySet<CareLeaverCategory> = new Set(['relevant', 'former-relevant'])

/** What the record says, unless it says so only from a later day. */
const recordedOn = ({ leavingCare }: CarePlanRecord, asAt: string): CareLeaverCategory | undefined =>
  leavingCare?.eligibleFrom !== undefined && leavingCare.eligibleFrom > asAt
    ? undefined
    : leavingCare?.eligibility

function sinceWhen(plan: CarePlanRecord, standing: CareLeaverStanding): Verdict {
  const { leavingCare, child } = plan
  const { category, from, fromAtLatest } = standing
  const recorded = leavingCare?.eligibleFrom
  if (recorded === undefined) return pass(path)
  const at = '/leavingCare/eligibleFrom'
  if (from === undefined) {
    return fromAtLatest !== undefined && daysBetween(fromAtLatest, recorded) > 1
      ? conflict(at, { recorded, from: fromAtLatest }, 'tooLate')
      : pass(path)
  }
  const exact = [16, 18].some((age) => from === birthday(child.dateOfBirth as string, age))
  if (Math.abs(daysBetween(recorded, from)) <= (exact ? 0 : 1)) return pass(path)
  return recorded < from && beganOn(plan, category, recorded)
    ? pass(path)
    : conflict(at, { recorded, from }, 'since')
}

/** Whether it began on a day for an earlier time: somebody who left care and came back was entitled twice. */
function beganOn(plan: CarePlanRecord, category: CareLeaverStanding['category'], day: string): boolean {
  const then = standingOf(plan, day)
  return then.category === category && then.from === day
}

const label = (category: CareLeaverCategory): string =>
  careLeaverEligibilityCodes.codes.find(({ code }) => code === category)?.label ?? category
