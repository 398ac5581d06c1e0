import { cite } from '../../engine/cite.ts'
import { defineHistoryRule } from '../../engine/define-rule.ts'
import { oneForAll } from '../../engine/one-for-all.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, notApplicable } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { onlyOne, type Step, stepsOf, vanished } from '../../facts/revisions.ts'

export const rule = defineHistoryRule({
  id: 'records/visits-and-reviews-kept',
  title: 'What happened stays in the record',
  requirement:
    'Each revision of the plan has every visit, review, placement, view and assessment of the revision before it.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'What the child said, and who came to see them, does not stop having happened because a form was filled in again.',
  doesNotJudge:
    'Why something is gone. What was only planned, such as a review that was not held or a placement that had not begun, may be dropped.',
  messages: {
    pass: 'Every visit, review, placement, view and assessment is still there',
    visits: 'Put back the visit that revision {from} has and revision {to} has not',
    visitsAll: 'Put back {count} visits that revision {from} has and revision {to} has not',
    reviews: 'Put back the review that revision {from} has and revision {to} has not',
    reviewsAll: 'Put back {count} reviews that revision {from} has and revision {to} has not',
    placements: 'Put back the placement that revision {from} has and revision {to} has not',
    placementsAll: 'Put back {count} placements that revision {from} has and revision {to} has not',
    views: 'Put back the wishes and feelings that revision {from} has and revision {to} has not',
    viewsAll:
      'Put back {count} records of wishes and feelings that revision {from} has and revision {to} has not',
    assessments: 'Put back the assessment that revision {from} has and revision {to} has not',
    assessmentsAll: 'Put back {count} assessments that revision {from} has and revision {to} has not',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ revisions, asAt }) =>
    revisions.length < 2 ? notApplicable(onlyOne) : stepsOf(revisions).flatMap((step) => lostIn(step, asAt)),
})

const lists = ['visits', 'reviews', 'placements', 'views', 'assessments'] as const

function lostIn(step: Step, asAt: string): Verdict[] {
  const { earlier, later, earlierPath, numbers } = step
  return lists.flatMap((name) => {
    const lost = vanished(earlier[name], later[name]).filter((at) => !isOnlyPlanned(step, name, at, asAt))
    const [first] = lost
    return first === undefined
      ? []
      : oneForAll(conflict(`${earlierPath}/${name}/${first}`, numbers, name), lost.length, `${name}All`)
  })
}

/** A review that was not held, a placement that is proposed, and what is of a day to come are plans, and plans change. */
function isOnlyPlanned(step: Step, name: (typeof lists)[number], at: number, asAt: string): boolean {
  const { visits, reviews, placements, views } = step.earlier
  switch (name) {
    case 'reviews':
      return !happenedBy(reviews?.[at]?.heldOn, asAt)
    case 'placements': {
      const { planned, from } = placements?.[at] ?? {}
      return planned === true || !notAfter(from, droppedOn(step) ?? asAt)
    }
    case 'visits':
      return !notAfter(visits?.[at]?.on, asAt)
    case 'views':
      return !notAfter(views?.[at]?.on, asAt)
    default:
      return false
  }
}

/** The day of the later revision, unless it was only carried over from the one before. */
const droppedOn = ({ earlier, later }: Step) =>
  later.state?.revisedOn === earlier.state?.revisedOn ? undefined : later.state?.revisedOn
