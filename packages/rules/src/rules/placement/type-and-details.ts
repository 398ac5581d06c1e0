import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, conflict } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { isPlacedForAdoption } from '../../facts/placed-for-adoption.ts'
import { hasBegun } from '../../facts/placement-plan.ts'
import { kindsDisagree } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'placement/type-and-details',
  title: 'Where the child lives',
  requirement: 'The plan must give the proposed or actual placement, with its type and its details.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'regs 5(1)(c), 9, Sch 2')],
  inForce: { from: '2011-04-01' },
  why: 'Where a child lives, and with whom, is the first thing that anybody who opens the plan needs to know.',
  doesNotJudge:
    'Whether the type is the right code, and whether the address may be shown to everyone who has the plan.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan gives the placement, with its type and details',
    absent: 'Add the placement where the child lives, or the one that is proposed',
    type: 'Select the type of the placement',
    from: 'Enter the day the placement began, or say that it is planned',
    carer: 'Enter who looks after the child there',
    kinds: 'Check the type of the placement: the type and the kind under section 22C do not go together',
    begun: 'Check the placement: it is marked as planned, but was to begin on {from}',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ facts: { placement }, asAt }) =>
    placement === undefined ? absent('/placements') : passUnless(wanting(placement, asAt), placement.path),
})

function wanting({ value, path }: Located<Placement>, asAt: string): Verdict[] {
  const { type, section22C, from, planned } = value
  const carerIsKnown = said(value.carer?.name) || said(value.carer?.organisation)
  return wantingOf([
    type === undefined ? absent(`${path}/type`, {}, 'type') : undefined,
    kindsDisagree(value)
      ? conflict(`${path}/section22C`, { type: String(type), section22C: String(section22C) }, 'kinds')
      : undefined,
    from === undefined && planned !== true ? absent(`${path}/from`, {}, 'from') : undefined,
    planned === true && from !== undefined && from < asAt
      ? conflict(`${path}/planned`, { from }, 'begun')
      : undefined,
    // Who will look after the child in a placement that is only proposed is often not known yet, and who adopts is not told to all.
    hasBegun(value, asAt) && !carerIsKnown && !isPlacedForAdoption(value)
      ? absent(`${path}/carer/name`, {}, 'carer')
      : undefined,
  ])
}
