import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { inCare, ordinaryPlan, placedWithParents } from '../../facts/conditions.ts'
import { located, said } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/parents-support',
  also: ['pwp-support'],
  title: 'Support when placed with a parent',
  requirement: 'The authority must support the parent with whom a child in care is placed.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 20')],
  inForce: { from: '2011-04-01' },
  why: 'What went wrong at home before does not go right by itself.',
  doesNotJudge: 'Whether the support is enough, and whether it is really given.',
  when: [...ordinaryPlan, placedWithParents, inCare],
  messages: {
    pass: 'The plan sets out support to the parent',
    absent: 'Add the support to the parent with whom the child lives',
    ended: 'Check whether the parent still needs support: all that the plan sets out has ended',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const path = `${placement.path}/support`
    const toParent = located(placement.value.support, path).filter(
      ({ value: { to, what } }) => to === 'parent' && said(what),
    )
    if (toParent.length === 0) return absent(path)
    const running = toParent.find(({ value: { until } }) => until === undefined || until >= context.asAt)
    return running === undefined ? judge(path, {}, 'ended') : pass(running.path)
  },
})
