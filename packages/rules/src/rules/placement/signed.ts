import type { Signature } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, due, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { located } from '../../facts/located.ts'
import { placementPlan } from '../../facts/placement-plan.ts'
import { type PlacementSetting, placementSetting } from '../../facts/placement-setting.ts'
import { placementNotJudged, planDueOn } from '../../facts/placement-time.ts'

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
    'Whether the person who signed was asked what they think of it. Where the child lived there before care began, the time runs from the day on which it began. A placement that began on remand, in short breaks or before the regulations is passed over.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan is agreed and signed',
    due: 'Have the placement plan agreed and signed before the placement begins',
    soon: 'Have the placement plan agreed and signed by {dueOn}',
    unknown: 'Enter who signed the placement plan, and when',
    date: 'Enter the day the placement plan was signed',
    capacity: 'Select in what capacity this person signed the placement plan',
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
    const [first] = theirs
    if (first !== undefined) {
      const dated = theirs.find(({ value: { on } }) => on !== undefined)
      return dated === undefined ? unknown(`${first.path}/on`, {}, 'date') : pass(dated.path)
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
