import type { SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, due, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { lookedAfter, notShortBreaks } from '../../facts/conditions.ts'
import type { Located } from '../../facts/located.ts'
import { isScored, sdqPath, sdqsBy, totalOf } from '../../facts/sdq-scores.ts'
import { lookedAfterSinceKnown } from '../../facts/time-conditions.ts'
import { type ReturnYear, returnYears } from '../../timetable/return-years.ts'

export const rule = defineRule({
  id: 'time-limits/sdq-each-year',
  also: ['t-sdq-annual', 'sdq-who'],
  title: 'SDQ each year',
  requirement:
    'For each return year (April to March) in which the child was 4 to 16 and looked after throughout, a carer’s SDQ score or a coded reason for none should be recorded.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('DfE SSDA903 guidance', 'return checks 186, 197B')],
  why: 'Once a year somebody who lives with the child says how they are. A missed year hides a child who got worse.',
  doesNotJudge:
    'Whether the answers were careful, and whether the reason for none is a good one. A year in which the child turned 4 or 17 is asked for too; years with short breaks in them, and years that began before 1 April 2011, are not. A record that keeps no list of questionnaires is asked about once, for all years that are over.',
  when: [lookedAfter, notShortBreaks, lookedAfterSinceKnown],
  messages: {
    pass: 'Each return year has a carer’s SDQ score, or a reason for none',
    due: 'Enter a carer’s SDQ score, or the coded reason for none, by {dueOn}',
    overdue:
      'Enter an SDQ score, or the coded reason for none, for the year from {from} to {dueOn}: there is neither',
    notCarer:
      'Enter a carer’s SDQ score, or the coded reason for none, for the year from {from} to {dueOn}: nobody but a carer counts',
    unknown: 'Enter the SDQ scores, or the coded reasons for none, of the years to {dueOn}',
    dateOfBirth: 'Enter the child’s date of birth: it decides in which years an SDQ is asked for',
    informant: 'Say who filled in this questionnaire: the year to {dueOn} needs a carer’s score',
    score:
      'Enter the total of this questionnaire, or the coded reason for none: the year to {dueOn} has neither',
    undated: 'Enter the day of this questionnaire: the year to {dueOn} has no other',
    reason: 'Correct the reason for no score: the child was 4 to 16 throughout the year to {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'sdq',
  countedFrom: 'The return year began',
  gatherAt: sdqPath,
  evaluate: ({ plan, asAt, facts }) => {
    const { dateOfBirth } = plan.child
    if (dateOfBirth === undefined) return unknown('/child/dateOfBirth', {}, 'dateOfBirth')
    const since = facts.lookedAfterFrom as string
    const years = returnYears({ dateOfBirth, since, legal: plan.legal, asAt })
    if (years.length === 0) {
      return notApplicable('The child was not 4 to 16 and looked after throughout a return year')
    }
    if (plan.health?.sdq === undefined) return notKept(years, asAt)
    const sdqs = sdqsBy(plan, asAt)
    return years.map((year) => verdictOf(year, sdqs, asAt))
  },
})

/** Where no list is kept: one question about all the years that are over, and the year that runs. */
function notKept(years: readonly ReturnYear[], asAt: string): Verdict[] {
  const over = years.findLast(({ to }) => to < asAt)
  const running = years.find(({ to }) => to >= asAt)
  return wantingOf([
    over === undefined ? undefined : unknown(sdqPath, { from: over.from, dueOn: over.to }),
    running === undefined ? undefined : due(sdqPath, { from: running.from, dueOn: running.to }),
  ])
}

/** What a questionnaire says for a year: `met`, or the message of what is missing in it. */
type Says = 'met' | 'reason' | 'informant' | 'score' | 'undated' | 'notCarer'

/** Of several that do not meet a year, the one to begin with. */
const order: readonly Says[] = ['met', 'informant', 'score', 'reason', 'undated', 'notCarer']

function verdictOf(year: ReturnYear, sdqs: readonly Located<SdqScores>[], asAt: string): Verdict {
  const { from, to: dueOn } = year
  let first: { readonly says: Says; readonly sdq: Located<SdqScores> } | undefined
  for (const sdq of sdqs) {
    const says = saysOf(year, sdq.value)
    if (says !== undefined && (first === undefined || comesBefore({ says, sdq }, first)))
      first = { says, sdq }
  }
  if (first?.says === 'met')
    return pass(first.sdq.path, { from, dueOn, doneOn: first.sdq.value.on as string })
  if (asAt <= dueOn) return due(sdqPath, { from, dueOn })
  if (first === undefined) return overdue(sdqPath, { from, dueOn })
  const { says, sdq } = first
  if (says === 'notCarer') return overdue(sdqPath, { from, dueOn }, says)
  if (says === 'reason') return conflict(`${sdq.path}/reasonForNone`, { from, dueOn }, says)
  return unknown(`${sdq.path}/${missing[says]}`, { from, dueOn }, says)
}

const missing = { informant: 'informant', score: 'total', undated: 'on' } as const

/** Of two the one that says more; of two that say the same the earlier. */
const comesBefore = (
  a: { says: Says; sdq: Located<SdqScores> },
  b: { says: Says; sdq: Located<SdqScores> },
): boolean => {
  const [one, other] = [order.indexOf(a.says), order.indexOf(b.says)]
  return one === other ? (a.sdq.value.on ?? '') < (b.sdq.value.on ?? '') : one < other
}

function saysOf({ from, to, throughout }: ReturnYear, sdq: SdqScores): Says | undefined {
  const { on, informant, reasonForNone } = sdq
  if (on === undefined) return 'undated'
  if (on < from || on > to) return undefined
  if (!isScored(sdq)) {
    if (reasonForNone === undefined) return 'score'
    // "Under 4 or over 16" cannot be why, where the child was neither on any day of the year.
    return reasonForNone === 'SDQ1' && throughout ? 'reason' : 'met'
  }
  if (informant === undefined) return 'informant'
  if (informant !== 'parent-or-carer') return 'notCarer'
  return totalOf(sdq) === undefined ? 'score' : 'met'
}
