import type { Assessment, CarePlanRecord, Placement, Review, View, Visit } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineHistoryRule } from '../../engine/define-rule.ts'
import { oneForAll } from '../../engine/one-for-all.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { said } from '../../facts/located.ts'
import { onlyOne, type Step, stepsOf, vanished } from '../../facts/revisions.ts'

export const rule = defineHistoryRule({
  id: 'records/visits-and-reviews-kept',
  title: 'What happened stays in the record',
  requirement:
    'Each revision of the plan has every visit, review, placement, view and assessment of the revision before it, with the day on which it happened and the words that were said.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'What the child said, and who came to see them, does not stop having happened because a form was filled in again.',
  doesNotJudge:
    'Why something is gone. What was only planned, such as a review that was not held or a placement that had not begun, may be dropped, unless an earlier revision shows that it happened. A day may be put right, if it stays in the past; where words were changed a person has to say whether they are truer now.',
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
    days: 'Put back the day: revision {from} has it, and revision {to} leaves it out or makes it a day to come',
    daysAll:
      'Put back {count} days: revision {from} has them, and revision {to} leaves them out or makes them days to come',
    planned:
      'Say that this placement has begun: revision {from} has it so, and in revision {to} it is only planned',
    plannedAll:
      'Say that {count} placements have begun: revision {from} has it so, and in revision {to} they are only planned',
    words: 'Put back the words: revision {from} has them, and revision {to} has not',
    wordsAll: 'Put back the words in {count} places: revision {from} has them, and revision {to} has not',
    judge: 'Check the words against what was said: revision {to} changed what revision {from} has',
    judgeAll:
      'Check the words in {count} places against what was said: revision {to} changed what revision {from} has',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '',
  evaluate: ({ revisions, asAt }) => {
    if (revisions.length < 2) return notApplicable(onlyOne)
    const happened = new Set<string>()
    return stepsOf(revisions).flatMap((step) =>
      lists.flatMap((name) => [...lostIn(step, name, asAt, happened), ...undoneIn(step, name, asAt)]),
    )
  },
})

const lists = ['visits', 'reviews', 'placements', 'views', 'assessments'] as const
type Name = (typeof lists)[number]

/** Whatever of these fields an item of one of the lists has. */
type Item = { readonly id: string } & Pick<Placement, 'from' | 'planned'> &
  Pick<Review, 'heldOn'> &
  Pick<View, 'on' | 'words'> &
  Pick<Visit, 'childsWords'> &
  Pick<Assessment, 'completedOn'>

const itemsOf = (plan: CarePlanRecord, name: Name): readonly Item[] | undefined => plan[name]

/** The field with the day on which each of them happened. */
const dayOf = {
  visits: 'on',
  reviews: 'heldOn',
  placements: 'from',
  views: 'on',
  assessments: 'completedOn',
} as const

/** The field with the words of the person who was seen. */
const wordsOf = { visits: 'childsWords', views: 'words' } as const

/** What is gone. `happened` holds what earlier revisions show to have happened, and is added to: nobody can first put that off. */
function lostIn(step: Step, name: Name, asAt: string, happened: Set<string>): Verdict[] {
  const { earlier, later, earlierPath, numbers } = step
  const items = itemsOf(earlier, name) ?? []
  for (const item of items) {
    if (hasHappened(item, name, dayOfStep(step, asAt))) happened.add(`${name} ${item.id}`)
  }
  const lost = vanished(items, later[name]).filter((at) => {
    const item = items[at] as Item
    return happened.has(`${name} ${item.id}`) || !isOnlyPlanned(step, name, item, asAt)
  })
  return gathered(
    lost.map((at) => conflict(`${earlierPath}/${name}/${at}`, numbers, name)),
    `${name}All`,
  )
}

/** A review that was not held, a placement that is proposed, and what is of a day to come are plans, and plans change. */
function isOnlyPlanned(step: Step, name: Name, { planned, ...item }: Item, asAt: string): boolean {
  switch (name) {
    case 'reviews':
      return !happenedBy(item.heldOn, asAt)
    case 'placements':
      return planned === true || !notAfter(item.from, dayOfStep(step, asAt))
    case 'assessments':
      return false
    default:
      return !notAfter(item.on, asAt)
  }
}

/** Whether a revision has the day of it, and that had come. Undated, nobody can tell. */
const hasHappened = (item: Item, name: Name, day: string) =>
  item.planned !== true && happenedBy(item[dayOf[name]], day)

/** What is still there, and no longer as something that happened. A day that was mistaken may be put right. */
function undoneIn(step: Step, name: Name, asAt: string): Verdict[] {
  const { earlier, later, laterPath, numbers } = step
  const was = itemsOf(earlier, name)
  const now = itemsOf(later, name)
  // Nearly all of a plan is carried over as it was.
  if (was === undefined || now === undefined || was === now) return []
  const before = new Map(was.map((item) => [item.id, item]))
  const found: Record<'days' | 'planned' | 'words' | 'judge', Verdict[]> = {
    days: [],
    planned: [],
    words: [],
    judge: [],
  }
  for (const [at, item] of now.entries()) {
    const old = before.get(item.id)
    if (old === undefined) continue
    const path = `${laterPath}/${name}/${at}`
    if (hasHappened(old, name, dayOfStep(step, asAt))) {
      if (item.planned === true) found.planned.push(conflict(`${path}/planned`, numbers, 'planned'))
      if (!happenedBy(item[dayOf[name]], asAt)) {
        found.days.push(conflict(`${path}/${dayOf[name]}`, numbers, 'days'))
      }
    }
    const words = name === 'visits' || name === 'views' ? wordsOf[name] : undefined
    if (words === undefined || old[words] === item[words] || !said(old[words])) continue
    if (!said(item[words])) found.words.push(conflict(`${path}/${words}`, numbers, 'words'))
    else if (!item[words].includes(old[words].trim())) found.judge.push(judge(`${path}/${words}`, numbers))
  }
  return Object.entries(found).flatMap(([message, verdicts]) => gathered(verdicts, `${message}All`))
}

const gathered = (verdicts: readonly Verdict[], many: string) => oneForAll(verdicts[0], verdicts.length, many)

/** By when something of the earlier revision had to be, to have happened: the day of the later one, unless that was only carried over. */
function dayOfStep({ earlier, later }: Step, asAt: string): string {
  const on = later.state?.revisedOn
  return on === undefined || on === earlier.state?.revisedOn ? asAt : on
}
