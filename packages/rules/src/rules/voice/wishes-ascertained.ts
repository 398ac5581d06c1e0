import { addMonths, ageOn, type CarePlanRecord, type Person, type View } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { notApplicable, overdue, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type DatedDecision, datedDecisions } from '../../facts/decisions.ts'
import { said } from '../../facts/located.ts'
import { parentsAreAsked, parentsOf } from '../../facts/parents.ts'
import { saysWhy } from '../../facts/placeholders.ts'

export const rule = defineRule({
  id: 'voice/wishes-ascertained',
  also: ['voice-ascertain'],
  title: 'Asked before it was decided',
  requirement:
    'Before any decision about the child the authority must find out, so far as is reasonably practicable, what the child and the parents wish and feel, and others with parental responsibility or whose wishes matter.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.22(4)')],
  why: 'Asked beforehand, people can still change what is decided. Told afterwards, they can only be sorry or glad.',
  doesNotJudge:
    'Decisions that have no day in the record, older ones, whether others besides the parents were asked, and whether it was practicable to ask. From a placement order on parents are not asked for (SI 2005/389 reg 45(2)(a)).',
  when: ordinaryPlan,
  parameters: {
    lookBackMonths: {
      title: 'How far back decisions are looked at',
      unit: 'months',
      default: 12,
      min: 1,
      max: 216,
      weaker: 'less',
    },
    freshMonths: {
      title: 'How long before a decision somebody may have been asked',
      unit: 'months',
      default: 6,
      min: 1,
      max: 12,
      weaker: 'more',
    },
  },
  messages: {
    pass: 'The child and the parents were asked before each decision that has a day in the record',
    unknown: 'Record what the child and the parents wish and feel, and when they were asked',
    changeChild:
      'Enter what the child wished before the plan was changed on {on}, or why they could not be asked',
    changeParent:
      'Enter what this parent wished before the plan was changed on {on}, or why they could not be asked',
    placementChild:
      'Enter what the child wished before the placement of {on}, or why they could not be asked',
    placementParent:
      'Enter what this parent wished before the placement of {on}, or why they could not be asked',
    endingChild:
      'Enter what the child wished before the placement ended on {on}, or why they could not be asked',
    endingParent:
      'Enter what this parent wished before the placement ended on {on}, or why they could not be asked',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context, parameter) {
    const { plan, asAt } = context
    const decisions = datedDecisions(context, addMonths(asAt, -parameter('lookBackMonths')))
    if (decisions.length === 0) return notApplicable('The record has the day of no decision of late')
    if (plan.views === undefined) return unknown('/views')
    const { reachable } = parentsOf(plan, asAt)
    const wanting: Verdict[] = []
    for (const decision of decisions) {
      const time = { since: addMonths(decision.on, -parameter('freshMonths')), until: decision.on }
      if (!childWasAsked(context, decision, time)) {
        wanting.push(notAsked(plan.views, decision, decision.path, 'Child'))
      }
      const asked = parentsAreAsked(plan.legal, decision.on) ? reachable : []
      for (const { value: person, path } of asked) {
        if (!parentWasAsked(plan, person, time)) {
          wanting.push(notAsked(plan.views, decision, path, 'Parent', person.id))
        }
      }
    }
    return passUnless(wanting, '/views')
  },
})

/** The age from which a child is asked: on the day of the decision, not on the day of the check. */
const askedFrom = 2

/** From six months before a decision to its day. */
interface Time {
  readonly since: string
  readonly until: string
}

const isIn = ({ since, until }: Time, on: string | undefined) =>
  on !== undefined && since <= on && on <= until

/** Words, or why there are none: the Act asks for what is practicable. */
const wasAsked = ({ words, notObtained }: View) => said(words) || saysWhy(notObtained)

/**
 * The wishes behind a change of this revision belong in its views. Of a placement an earlier revision may have had them, and
 * what has no day may be of that time.
 */
function notAsked(
  views: readonly View[],
  { kind, on }: DatedDecision,
  path: string,
  who: 'Child' | 'Parent',
  personId?: string,
): Verdict {
  const data = personId === undefined ? { on } : { on, personId }
  const missing = kind === 'change' && views.every((view) => view.on !== undefined)
  return (missing ? overdue : unknown)(path, data, `${kind}${who}`)
}

function childWasAsked(
  { plan, facts, asAt }: RuleContext,
  { kind, on, placement }: DatedDecision,
  time: Time,
) {
  const { dateOfBirth } = plan.child
  if (dateOfBirth !== undefined && ageOn(dateOfBirth, on) < askedFrom) return true
  if (plan.views?.some((view) => view.whose === 'child' && isIn(time, view.on) && wasAsked(view))) return true
  if (facts.reviews.some(({ value }) => isIn(time, value.heldOn) && tookPart(value.participation)))
    return true
  // Whether that was in time is for the rule on regulation 9 to say, which knows of emergencies.
  const heard = kind === 'placement' ? placement?.plan?.childsWishesOn : undefined
  return heard !== undefined && heard <= asAt
}

/** The child spoke, showed or sent what they wished, or somebody spoke for them. */
const tookPart = (code: string | undefined) =>
  code === 'PN1' || code === 'PN2' || code === 'PN3' || code === 'PN5' || code === 'PN6'

function parentWasAsked({ views, reviews, state, legal }: CarePlanRecord, { id }: Person, time: Time) {
  const isAbout = (personId: string | undefined) => personId === undefined || personId === id
  return (
    views?.some(
      (view) => isParents(view) && isIn(time, view.on) && isAbout(view.personId) && wasAsked(view),
    ) ||
    reviews?.some(({ heldOn, parentsViews }) => isIn(time, heldOn) && said(parentsViews)) ||
    state?.agreements?.some(
      ({ who, personId, on }) => who === 'parent' && isIn(time, on) && isAbout(personId),
    ) ||
    (isIn(time, legal?.section20?.consentOn) && legal?.section20?.consentBy?.includes(id))
  )
}

const isParents = ({ whose }: View) => whose === 'parent' || whose === 'person-with-parental-responsibility'
