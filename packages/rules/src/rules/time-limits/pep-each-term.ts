import { daysBetween, type PepReview, type SchoolTerm } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { inEducation } from '../../facts/conditions.ts'
import { mayHaveHadNoSchool } from '../../facts/pep-schooling.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier, later } from '../../timetable/period.ts'

const termsPath = '/education/termDates'
const reviewsPath = '/education/pepReviews'

/** No holiday between two terms is longer. */
const longestHoliday = 60

export const rule = defineRule({
  id: 'time-limits/pep-each-term',
  also: ['t-pep-term'],
  title: 'PEP reviewed each term',
  requirement: 'The personal education plan (PEP) should be reviewed in each school term.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('DfE Children Act guidance vol 2 (2021)'),
    cite('Promoting the education of looked-after children (2018)'),
  ],
  why: 'A term is a long time to a child who has fallen behind. What did not help by Christmas is not to go on until summer.',
  doesNotJudge:
    'Whether the review was a good one, and whether the dates of the terms are those of the child’s own school. Only terms that are recorded and began after the child became looked after are looked at; a PEP that was ready in a term needs no other review in it. Whether a child under five, or a young person of 16 or over who came to the present school or college later, was in education then is for a person.',
  when: [...timeLimits, inEducation],
  messages: {
    pass: 'The PEP was reviewed in each term',
    due: 'Review the PEP by {dueOn}, when the term ends',
    late: 'The PEP was reviewed on {doneOn}: the term from {from} had ended on {dueOn}',
    overdue: 'Review the PEP now: the term from {from} to {dueOn} ended without a review',
    unknown: 'Enter the reviews of the PEP: one was due by {dueOn}, when the term ended',
    undated: 'Enter the day of this review of the PEP: one was due by {dueOn}',
    terms: 'Enter the dates of the terms of the child’s school: the PEP is to be reviewed in each',
    termDay: 'Enter the first and the last day of this term',
    laterTerms: 'Enter the dates of the terms since {to}: the PEP is to be reviewed in each',
    noSchool:
      'Decide whether the child was in education in the term from {from}: there is no review of the PEP in it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'education',
  countedFrom: 'The school term began',
  gatherAt: reviewsPath,
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const terms = plan.education?.termDates
    if (terms === undefined || terms.length === 0) return unknown(termsPath, {}, 'terms')
    const open = openTerms(terms)
    if (open.length > 0) return open
    const since = facts.lookedAfterFrom as string
    const verdicts: Verdict[] = []
    let last = ''
    for (const term of ofEverySchool(terms)) {
      const { from } = term
      last = later(last, term.to)
      if (from >= since && from <= asAt && notJudgedOn(plan.legal, from) === undefined) {
        verdicts.push(verdictOf(term, context))
      }
    }
    if (last < asAt && daysBetween(last, asAt) > longestHoliday) {
      verdicts.push(unknown(termsPath, { to: last }, 'laterTerms'))
    }
    return verdicts.length > 0
      ? verdicts
      : notApplicable('No term has begun since the child became looked after')
  },
})

/** A term of which both days are recorded. */
interface Term {
  readonly from: string
  readonly to: string
  /** Its place in the list. */
  readonly at: number
}

/**
 * The terms in order. After a change of school two schools' dates of one term may be there, or a term and its halves: what runs at
 * once for most of the shorter one is one term, from the first day of either to the last.
 */
function ofEverySchool(recorded: readonly SchoolTerm[]): Term[] {
  const terms: Term[] = []
  for (const term of recorded.map(asTerm).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = terms.at(-1)
    if (before !== undefined && isSameTerm(before, term)) {
      terms[terms.length - 1] = { ...before, to: later(before.to, term.to) }
    } else terms.push(term)
  }
  return terms
}

const asTerm = ({ from, to }: SchoolTerm, at: number) => ({ from: from as string, to: to as string, at })

function isSameTerm(one: Term, next: Term): boolean {
  const shorter = Math.min(daysBetween(one.from, one.to), daysBetween(next.from, next.to))
  return next.from <= one.to && 2 * daysBetween(next.from, earlier(one.to, next.to)) > shorter
}

/** The terms of which a day is missing, or that end before they begin. */
function openTerms(terms: readonly SchoolTerm[]): Verdict[] {
  const open: Verdict[] = []
  for (let at = 0; at < terms.length; at++) {
    const { from, to } = terms[at] as SchoolTerm
    if (from === undefined || to === undefined || from > to) {
      open.push(unknown(`${termsPath}/${at}`, {}, 'termDay'))
    }
  }
  return open
}

function verdictOf({ from, to: dueOn, at }: Term, { plan, asAt }: RuleContext): Verdict {
  const { pepReviews, pepCompletedOn, termDates = [] } = plan.education ?? {}
  const done = firstReview(pepReviews, (on) => on >= from && on <= dueOn)
  if (done !== undefined && done.on <= asAt) return pass(done.path, { from, dueOn, doneOn: done.on })
  if (pepCompletedOn !== undefined && pepCompletedOn >= from && pepCompletedOn <= earlier(dueOn, asAt)) {
    return pass('/education/pepCompletedOn', { from, dueOn, doneOn: pepCompletedOn })
  }
  const duty = { from, dueOn, kept: pepReviews !== undefined }
  if (asAt <= dueOn) return dutyVerdict(duty, asAt, { path: reviewsPath, guidance: true })

  const next = nextAfter(dueOn, termDates)
  const inHolidays = firstReview(pepReviews, (on) => on > dueOn && next !== undefined && on < next)
  if (inHolidays !== undefined && inHolidays.on <= asAt) {
    return dutyVerdict({ ...duty, doneOn: inHolidays.on }, asAt, { path: inHolidays.path, guidance: true })
  }
  if (mayHaveHadNoSchool(plan, from)) {
    return judge(`${termsPath}/${at}`, { from }, 'noSchool')
  }
  const undated = pepReviews?.findIndex(({ on }) => on === undefined) ?? -1
  if (undated >= 0) return unknown(`${reviewsPath}/${undated}/on`, { from, dueOn }, 'undated')
  return dutyVerdict(duty, asAt, { path: reviewsPath, guidance: true })
}

/** The first review on a day that counts. */
function firstReview(
  reviews: readonly PepReview[] | undefined,
  counts: (on: string) => boolean,
): { readonly on: string; readonly path: string } | undefined {
  if (reviews === undefined) return undefined
  let first: string | undefined
  let place = 0
  for (let at = 0; at < reviews.length; at++) {
    const on = reviews[at]?.on
    if (on === undefined || !counts(on) || (first !== undefined && on >= first)) continue
    first = on
    place = at
  }
  return first === undefined ? undefined : { on: first, path: `${reviewsPath}/${place}` }
}

/** The first day of the first term after a day; undefined where none is recorded. */
function nextAfter(day: string, terms: readonly SchoolTerm[]): string | undefined {
  let next: string | undefined
  for (const { from } of terms) if (from !== undefined && from > day) next = earlier(from, next)
  return next
}
