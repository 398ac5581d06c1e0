import { addMonths, type EducationPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { due, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { inEducation, ordinaryPlan } from '../../facts/conditions.ts'
import { each } from '../../facts/each.ts'
import { pepCountsFrom } from '../../facts/pep-schooling.ts'

export const rule = defineRule({
  id: 'plan-content/pep-date',
  title: 'The PEP is dated',
  requirement:
    'The PEP should be ready for the first review and be reviewed from then on; the plan shows its dates.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('Promoting the education of looked-after children (2018)'),
    cite('DfE Children Act guidance vol 2 (2021)'),
  ],
  why: 'A PEP of two schools ago helps nobody, and only its date tells.',
  doesNotJudge:
    'Whether the PEP is reviewed often enough. Where terms and reviews are recorded another rule looks at each term; where they are not, this one asks about a PEP whose last day is over a year ago.',
  when: [...ordinaryPlan, inEducation],
  messages: {
    pass: 'The PEP is dated',
    due: 'Enter the day on which the PEP is ready, by {dueOn}',
    old: 'Review the PEP, or enter its last review: its last day in the record is {on}',
    unknown: 'Enter the day on which the PEP was ready, or was last reviewed',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate({ plan: { education = {} }, asAt, facts, workingDays }) {
    const { lookedAfterFrom } = facts
    const last = lastDay(education, asAt)
    const isOfBefore = lookedAfterFrom !== undefined && (last?.on ?? '') < pepCountsFrom(lookedAfterFrom)
    if (last !== undefined && !isOfBefore) {
      const isOld = asAt > addMonths(last.on, 12) && !saysEachTerm(education)
      return isOld ? unknown(last.path, { on: last.on }, 'old') : pass(last.path)
    }
    // It is to be ready for the first review, which has 20 working days.
    if (lookedAfterFrom !== undefined && facts.reviews.length === 0) {
      const dueOn = workingDays.add(lookedAfterFrom, 20)
      if (asAt <= dueOn) return due('/education/pepCompletedOn', { dueOn })
    }
    return last === undefined
      ? unknown('/education/pepCompletedOn')
      : unknown(last.path, { on: last.on }, 'old')
  },
})

/** Whether the rule on each term has what it needs, and says which went by without a review. */
const saysEachTerm = ({ termDates = [], pepReviews }: EducationPlan) =>
  termDates.length > 0 && pepReviews !== undefined

/** The last day that a PEP has by a day: a review, or the day on which it was ready or was started. */
function lastDay(education: EducationPlan, asAt: string): { on: string; path: string } | undefined {
  const { pepReviews, pepCompletedOn, pepStartedOn } = education
  let last: { on: string; path: string } | undefined
  const look = (on: string | undefined, path: string) => {
    if (happenedBy(on, asAt) && on > (last?.on ?? '')) last = { on, path }
  }
  each(pepReviews, ({ on }, at) => look(on, `/education/pepReviews/${at}/on`))
  look(pepCompletedOn, '/education/pepCompletedOn')
  look(pepStartedOn, '/education/pepStartedOn')
  return last
}
