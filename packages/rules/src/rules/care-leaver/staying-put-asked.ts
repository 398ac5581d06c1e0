import { birthday, type StayingPut } from '@open-care-plan/model'
import { standingOf } from '../../care-leaver/standing-of.ts'
import { standingMessages, standingUnknown } from '../../care-leaver/standing-unknown.ts'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, notApplicable, unknown } from '../../engine/verdicts.ts'
import { lookedAfter } from '../../facts/conditions.ts'
import { sixteenOrOver } from '../../facts/leaving-care-conditions.ts'
import { said } from '../../facts/located.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { later } from '../../timetable/period.ts'

const path = '/leavingCare/stayingPut'

export const rule = defineRule({
  id: 'care-leaver/staying-put-asked',
  also: ['pw-staying-put-asked'],
  title: 'Both asked about Staying Put',
  requirement:
    'While a child in foster care is eligible, the authority must ask both the child and the foster carer whether they want the child to stay after 18.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('CA 1989', 'Sch 2 para 19BA')],
  inForce: { from: '2014-05-13' },
  why: 'Most young people do not leave home at 18. One who may stay has to hear of it early, from both sides, and without being pressed.',
  doesNotJudge:
    'Whether the question was put freely: Staying Put is not forced on anybody, and is not refused because carers are short. An answer of more than a year before the sixteenth birthday, or of a carer with whom the child does not live any more, is not taken for one. That it is first raised at the first review after 16 is how authorities do it, and not in the Act.',
  when: [lookedAfter, sixteenOrOver],
  messages: {
    pass: 'The child and the foster carer were both asked',
    due: 'Ask the child and the foster carer about Staying Put at the first review after the sixteenth birthday',
    unknown:
      'Ask the child and the foster carer whether they want the child to stay after 18, and enter when and what they said',
    child: 'Ask the child too whether they want to stay after 18, and enter when and what they said',
    carer:
      'Ask the foster carer too whether they want the child to stay after 18, and enter when and what they said',
    answers: 'Enter what the child and the foster carer said about Staying Put',
    ...standingMessages,
    placement: 'Select the type of the placement: both sides are asked where it is foster care',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: (context) => {
    const { plan, asAt, facts } = context
    const setting = placementSetting(facts.placement?.value)
    if (setting !== undefined && setting !== 'foster-care') {
      return notApplicable('The child is not in foster care on this day')
    }
    const { category } = standingOf(plan, asAt)
    if (category === 'unknown') return standingUnknown(plan)
    if (category !== 'eligible') return notApplicable('The child is not an eligible child on this day')
    if (setting === undefined) return unknown(facts.placement?.path ?? '/placements', {}, 'placement')
    return asked(plan.leavingCare?.stayingPut, context)
  },
})

function asked(stayingPut: StayingPut | undefined, context: RuleContext): readonly Verdict[] {
  const { youngPersonAskedOn, youngPersonWants, carerAskedOn, carerWants } = stayingPut ?? {}
  const earliest = birthday(context.plan.child.dateOfBirth as string, 15)
  const child = wasAsked(youngPersonAskedOn, youngPersonWants, earliest, context.asAt)
  const carer = wasAsked(carerAskedOn, carerWants, later(earliest, withCarerSince(context)), context.asAt)
  if (!child && !carer) return [raised(context) ? unknown(path) : due(path)]
  if (!child) return [absent(`${path}/youngPersonAskedOn`, {}, 'child')]
  if (!carer) return [absent(`${path}/carerAskedOn`, {}, 'carer')]
  return wantingOf([
    said(youngPersonWants) ? undefined : absent(`${path}/youngPersonWants`, {}, 'answers'),
    said(carerWants) ? undefined : absent(`${path}/carerWants`, {}, 'answers'),
  ])
}

const wasAsked = (on: string | undefined, answer: string | undefined, earliest: string, asAt: string) =>
  on === undefined ? said(answer) : earliest <= on && on <= asAt

/** Since when the child has been with the carer of today: an earlier carer answered for another home. */
function withCarerSince({ facts: { placement, placements } }: RuleContext): string | undefined {
  if (placement === undefined) return undefined
  const { carer, from } = placement.value
  if (!said(carer?.name)) return from
  return placements.find(({ value }) => value.carer?.name === carer.name)?.value.from ?? from
}

/** Whether it had its occasion: a review since the sixteenth birthday. */
const raised = ({ plan, facts }: RuleContext) => {
  const sixteen = birthday(plan.child.dateOfBirth as string, 16)
  return plan.reviews === undefined || facts.reviews.some(({ value: { heldOn = '' } }) => heldOn >= sixteen)
}
