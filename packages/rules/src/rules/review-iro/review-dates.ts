import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import { absent, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { endsFirst, nextPlanned, reviewRecord } from '../../facts/review-record.ts'

export const rule = defineRule({
  id: 'review-iro/review-dates',
  title: 'Last and next review dated',
  requirement: 'The plan must give the dates of the last and the next review.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'regs 32–33'), cite('CA 1989', 's.26')],
  inForce: { from: '2011-04-01' },
  why: 'A child can get ready for a review, and ask for things there, only when they know the day.',
  doesNotJudge:
    'Whether the reviews were held in time, which other rules look at, and whether the child knows the day.',
  when: ordinaryPlan,
  messages: {
    pass: 'Every review on record is dated, and so is the next one if one is to come',
    absent: 'Enter the dates of the last and the next review',
    undated: 'Enter the day on which this review was held, or is planned for',
    heldOn: 'Enter the day on which the review planned for {plannedFor} was held, or its new day',
    next: 'Enter the day for which the next review is planned',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/reviews',
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    if (plan.reviews === undefined) return absent('/reviews')
    const record = reviewRecord(plan, asAt)
    const lastHeld = facts.reviews.at(-1)?.value.heldOn ?? facts.lookedAfterFrom ?? ''
    // No record of a review is not the same as no review.
    const past = record.planned.filter(({ on }) => on < asAt && on > lastHeld)
    return wantingOf([
      record.undatedPath === undefined ? undefined : absent(record.undatedPath, {}, 'undated'),
      past.map(({ on, path }) => unknown(`${path}/heldOn`, { plannedFor: on }, 'heldOn')),
      nextPlanned(record, asAt) === undefined && !endsFirst(context)
        ? absent('/reviews', {}, 'next')
        : undefined,
    ])
  },
})
