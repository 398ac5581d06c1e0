import { ageOn, daysBetween, type PepReview } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { inEducation } from '../../facts/conditions.ts'
import { type Located, located } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { later } from '../../timetable/period.ts'
import { type Term, termsLookedAfter, termsOf, termsPath } from '../../timetable/school-terms.ts'

const reviewsPath = '/education/pepReviews'

/** A child of this age has to be in education; a younger one may or may not have been, when the term began. */
const compulsorySchoolAge = 5

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
    'Whether the review was a good one, and whether the dates of the terms are those of the child’s own school. Only terms that are recorded and began after the child became looked after are looked at; a PEP that was ready in a term needs no other review in it.',
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
    tooYoung:
      'Decide whether the child was in education in the term from {from}: there is no review of the PEP in it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'education',
  countedFrom: 'The school term began',
  gatherAt: reviewsPath,
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const { termDates } = plan.education ?? {}
    if (termDates === undefined || termDates.length === 0) return unknown(termsPath, {}, 'terms')
    const open = located(termDates, termsPath).filter(
      ({ value: { from, to } }) => from === undefined || to === undefined || from > to,
    )
    if (open.length > 0) return open.map(({ path }) => unknown(path, {}, 'termDay'))
    const terms = termsOf(termDates)
    const since = facts.lookedAfterFrom as string
    const judged = termsLookedAfter(terms, { since, legal: plan.legal, asAt })
    const last = terms.reduce((to, term) => later(to, term.to), '')
    const isOld = last < asAt && daysBetween(last, asAt) > longestHoliday
    const missing = isOld ? [unknown(termsPath, { to: last }, 'laterTerms')] : []
    if (judged.length === 0 && missing.length === 0) {
      return notApplicable('No term has begun since the child became looked after')
    }
    return [...judged.map((term) => verdictOf(term, context)), ...missing]
  },
})

function verdictOf(term: Term, { plan, asAt }: RuleContext): Verdict {
  const { from, to: dueOn, path } = term
  const { pepReviews, pepCompletedOn } = plan.education ?? {}
  const reviews = located(pepReviews, reviewsPath)
  const done = reviewOf(term, reviews)
  const readyInTerm = pepCompletedOn !== undefined && pepCompletedOn >= from && pepCompletedOn <= dueOn
  if (readyInTerm && (done === undefined || done.on > pepCompletedOn)) {
    const duty = { from, dueOn, doneOn: pepCompletedOn, kept: true }
    return dutyVerdict(duty, asAt, { path: '/education/pepCompletedOn', guidance: true })
  }
  const doneOn = done !== undefined && done.on <= asAt ? done.on : undefined
  if (doneOn === undefined && asAt > dueOn) {
    const { dateOfBirth } = plan.child
    if (dateOfBirth !== undefined && ageOn(dateOfBirth, from) < compulsorySchoolAge) {
      return judge(path, { from }, 'tooYoung')
    }
    const undated = reviews.find(({ value }) => value.on === undefined)
    if (undated !== undefined) return unknown(`${undated.path}/on`, { from, dueOn }, 'undated')
  }
  const duty = { from, dueOn, doneOn, kept: pepReviews !== undefined }
  return dutyVerdict(duty, asAt, { path: done?.path ?? reviewsPath, guidance: true })
}

/** The first review from the beginning of a term to the beginning of the next: in the holidays it is late. */
function reviewOf(
  { from, to, next }: Term,
  reviews: readonly Located<PepReview>[],
): { readonly on: string; readonly path: string } | undefined {
  let first: { on: string; path: string } | undefined
  for (const { value, path } of reviews) {
    const { on } = value
    if (on === undefined || on < from || (on > to && (next === undefined || on >= next))) continue
    if (first === undefined || on < first.on) first = { on, path }
  }
  return first
}
