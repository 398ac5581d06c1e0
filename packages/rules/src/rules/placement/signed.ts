import type { CarePlanRecord, Signature } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { byDate, type Located, located, said } from '../../facts/located.ts'
import { isNameOf, isSameName, shareAName } from '../../facts/parents-at-home.ts'
import { type PlanOfPlacement, placementPlan } from '../../facts/placement-plan.ts'
import { type PlacementSetting, placementSetting } from '../../facts/placement-setting.ts'
import { placementNotJudged, planDueOn } from '../../facts/placement-time.ts'
import { later } from '../../timetable/period.ts'

type Capacity = Signature['capacity']

const anybody: readonly Capacity[] = ['parent', 'foster-carer', 'registered-person', 'responsible-person']

/** Who the appropriate person is, by setting. Supported accommodation has a registered person as well. */
const appropriate: Readonly<Record<PlacementSetting, readonly Capacity[]>> = {
  parents: ['parent'],
  'foster-care': ['foster-carer'],
  'childrens-home': ['registered-person'],
  other: ['responsible-person', 'registered-person'],
  'not-22C': anybody,
}

export const rule = defineRule({
  id: 'placement/signed',
  also: ['pp-signed'],
  title: 'Placement plan agreed and signed',
  requirement:
    'The placement plan must be agreed with and signed by the appropriate person: the parent, the foster carer, the registered person of the home or the person responsible. Where it could not be ready before, regulation 9(2) gives five working days.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 9(3)')],
  inForce: { from: '2011-04-01' },
  why: 'Who signs has read it. A carer who has not seen the plan cannot keep it.',
  doesNotJudge:
    'Whether the person who signed was asked what they think of it. Names are compared only word by word, and one person of a couple is enough. Where the child lived there before care began, the time runs from the day on which it began. A placement that began on remand, in short breaks or before the regulations is passed over.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan is agreed and signed',
    due: 'Have the placement plan agreed and signed before the placement begins',
    soon: 'Have the placement plan agreed and signed by {dueOn}',
    unknown: 'Enter who signed the placement plan, and when',
    date: 'Enter the day the placement plan was signed',
    capacity: 'Select in what capacity this person signed the placement plan',
    name: 'Check who signed the placement plan: the name is not that of the carer with whom the child lives',
    beforePlan:
      'Check the day on which the placement plan was signed: {on} is before {preparedOn}, when it was ready',
    afterDue:
      'Decide whether the placement plan was agreed in time: it was signed on {on}, and that was due by {dueOn}',
    parents: 'Have the placement plan agreed and signed by the parent with whom the child lives',
    'foster-care': 'Have the placement plan agreed and signed by the foster carer',
    'childrens-home': 'Have the placement plan agreed and signed by the registered person of the home',
    other: 'Have the placement plan agreed and signed by the person responsible at the accommodation',
    anybody: 'Have the placement plan agreed and signed by the person who looks after the child',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { value, path, placement } = placed
    const passedOver = placementNotJudged(placement.value, context)
    if (passedOver !== undefined) return notApplicable(passedOver)
    const at = `${path}/signatures`
    const setting = placementSetting(placement.value)
    const capacities = setting === undefined ? anybody : appropriate[setting]
    const given = located(value.signatures, at).filter(({ value: { on } }) => notAfter(on, context.asAt))
    const theirs = given.filter(({ value: { capacity } }) => capacities.includes(capacity))
    const [anyOfThem] = theirs
    if (anyOfThem !== undefined) {
      const dated = byDate(theirs, ({ on }) => on)
      if (dated.length === 0) return unknown(`${anyOfThem.path}/on`, {}, 'date')
      let first: Verdict | undefined
      for (const signature of dated) {
        const doubt = doubtOf(signature, placed, context)
        if (doubt === undefined) return pass(signature.path)
        first ??= doubt
      }
      return first as Verdict
    }
    const { from } = placement.value
    if (from === undefined || from > context.asAt) return due(at)
    // A plan that was not practicable before has five working days, and cannot be signed before it is there.
    const dueOn = planDueOn(placement.value, context)
    if (context.asAt <= dueOn) return due(at, { dueOn }, 'soon')
    const unclear = given.find(({ value: { capacity } }) => capacity === undefined)
    if (unclear !== undefined) return unknown(`${unclear.path}/capacity`, {}, 'capacity')
    return value.signatures === undefined ? unknown(at) : absent(at, {}, setting ?? 'anybody')
  },
})

/** The settings in which it is the carer on record who signs, and not somebody who runs the home. */
const byCarer: ReadonlySet<PlacementSetting | undefined> = new Set(['parents', 'foster-care'])

/** What leaves it open whether a signature of the right capacity is the right one. */
function doubtOf(
  { value: { name, on = '' }, path }: Located<Signature>,
  { value: { preparedOn }, placement: { value } }: PlanOfPlacement,
  context: RuleContext,
): Verdict | undefined {
  if (byCarer.has(placementSetting(value)) && isSomebodyElse(name, value.carer?.name, context.plan)) {
    return judge(`${path}/name`, {}, 'name')
  }
  if (preparedOn !== undefined && on < preparedOn) {
    return judge(`${path}/on`, { on, preparedOn }, 'beforePlan')
  }
  // A plan that was late itself is reported on its own, and could not be signed before.
  if (value.from === undefined || on <= later(value.from, preparedOn)) return undefined
  const dueOn = later(planDueOn(value, context), preparedOn)
  return on > dueOn ? judge(`${path}/on`, { on, dueOn }, 'afterDue') : undefined
}

/** Whether a name is not that of the carer: no word of it is, or it is the whole name of another person on record. */
function isSomebodyElse(
  name: string | undefined,
  carer: string | undefined,
  { people }: CarePlanRecord,
): boolean {
  if (!said(name) || !said(carer) || isSameName(name, carer)) return false
  return !shareAName(name, carer) || isNameOf(people, name)
}
