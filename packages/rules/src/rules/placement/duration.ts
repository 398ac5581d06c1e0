import { ageOn, type Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, conflict, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/duration',
  title: 'Expected length of the placement',
  requirement: 'The plan must say how long the placement is expected to last.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 3'), cite('SI 2010/959', 'reg 28(2)(c)')],
  inForce: { from: '2011-04-01' },
  why: 'A child who does not know how long they stay cannot unpack.',
  doesNotJudge: 'Whether the time is realistic.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says how long the placement is expected to last',
    absent: 'Enter how long the placement is expected to last, or that it is meant to last until 18',
    inCare:
      'Enter how long the placement is expected to last, or that it is meant to last until 18: it decides how often the child is visited',
    conflict: 'Check the expected end, {expectedEnd}: the placement is meant to last until the child is 18',
    judge: 'Say how long the placement is now expected to last: it was to end on {expectedEnd}',
    placement: 'Add the placement, and how long it is expected to last',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    if (context.facts.placement === undefined) return absent('/placements', {}, 'placement')
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    const { asAt, facts, plan } = context
    const { expectedEnd, intendedUntil18 } = value
    if (!saysHowLong(value)) {
      return absent(`${path}/expectedEnd`, {}, facts.inCare === true ? 'inCare' : 'absent')
    }
    if (expectedEnd === undefined) return pass(path)
    const { dateOfBirth } = plan.child
    if (intendedUntil18 === true && dateOfBirth !== undefined && ageOn(dateOfBirth, expectedEnd) < 18) {
      return conflict(`${path}/expectedEnd`, { expectedEnd })
    }
    return expectedEnd < asAt ? judge(`${path}/expectedEnd`, { expectedEnd }) : pass(`${path}/expectedEnd`)
  },
})

const saysHowLong = ({ expectedEnd, expectedLength, intendedUntil18 }: Placement) =>
  intendedUntil18 === true || expectedEnd !== undefined || said(expectedLength)
