import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass } from '../../engine/verdicts.ts'
import { placementAwayFromParents } from '../../facts/away-from-parents.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isOutOfArea } from '../../facts/out-of-area.ts'

export const rule = defineRule({
  id: 'placement/in-area',
  also: ['placement-in-area'],
  title: 'Within the authority’s area',
  requirement:
    'The placement must be within the area of the authority, unless that is not reasonably practicable.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('CA 1989', 's.22C(9)')],
  why: 'The people who look out for a child know the streets, the schools and the dangers of their own area.',
  doesNotJudge:
    'Whether the reason is good. That a placement outside the area was approved has a rule of its own.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement is in the authority’s area, or the plan says why not',
    absent: 'Enter whether the placement is in the authority’s area, and why not if not',
    outside: 'Enter why no placement in the authority’s area was reasonably practicable',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = placementAwayFromParents(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    const outside = isOutOfArea(value, context.plan)
    if (outside === false || said(value.choice?.inArea)) return pass(path)
    return absent(`${path}/choice/inArea`, {}, outside === true ? 'outside' : 'absent')
  },
})
