import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, late, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { placementStart } from '../../facts/placement-time.ts'
import { seeing } from '../../facts/seen-first.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'placement/seen-first',
  also: ['pw-accommodation-viewed'],
  title: 'Seen before it is decided',
  requirement:
    'Before it is decided to place a child under other arrangements, the child must have visited the accommodation, unless that is not practicable.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 27(b)')],
  inForce: { from: '2011-04-01' },
  why: 'Supported accommodation is the first place that many choose for themselves, and nobody can choose what they have not seen.',
  doesNotJudge:
    'Whether it really was not practicable, and whether the child was free to say no. A placement that has ended is passed over, and accommodation after care is for the pathway plan. Where no day of the decision is recorded, it was decided by the day the placement began, or care began for a child who lived there before. In an emergency it asks why.',
  when: ordinaryPlan,
  messages: {
    pass: 'The child saw the accommodation first, or the plan says why not',
    due: 'Let the child see the accommodation before it is decided',
    late: 'Say why the child saw the accommodation only on {seenOn}: it was decided by {decidedOn}',
    unknown:
      'Enter the day on which the child first saw the accommodation, or why it could not be seen before it was decided',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/placements',
  evaluate: ({ plan: { placements = [], legal }, facts, asAt }) => {
    let verdicts: Verdict[] | undefined
    for (const [at, placement] of placements.entries()) {
      if (placementSetting(placement) !== 'other') continue
      const { from, to } = placement
      // The child may live there though an end is entered: one before the beginning is no end.
      if (to !== undefined && to <= asAt && facts.placement?.path !== `/placements/${at}`) continue
      const start = from === undefined ? {} : { from: placementStart(placement, facts) }
      if (start.from !== undefined && notJudgedOn(legal, start.from) !== undefined) continue
      verdicts ??= []
      if (saysWhy(placement.reasonNotSeen)) continue
      const seen = seeing({ ...placement, ...start }, asAt)
      if (seen.state === 'seen') continue
      const path = `/placements/${at}/seenFirstOn`
      if (seen.state === 'late' && placement.emergency !== true) {
        const { seenOn, decidedOn } = seen
        verdicts.push(unlessRelaxed(late(path, { seenOn, decidedOn }), decidedOn))
      } else verdicts.push(seen.state === 'undecided' ? due(path) : unknown(path))
    }
    return verdicts ?? notApplicable('The child does not live, and is not to live, under other arrangements')
  },
})
