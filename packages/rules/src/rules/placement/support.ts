import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import { absent, judge, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { located, said } from '../../facts/located.ts'
import { section22CPlacement } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'

export const rule = defineRule({
  id: 'placement/support',
  title: 'Support to the placement',
  requirement:
    'The plan must set out the support given so that the placement lasts: to the child, the carer and the parent.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'regs 20, 31, Sch 2 para 3'), cite('CA 1989', 's.22C(10)')],
  inForce: { from: '2011-04-01' },
  why: 'Placements end when carers are left alone with what is hard. Help that is promised in writing can be asked for.',
  doesNotJudge: 'Whether the support is enough, and whether it is really given.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan sets out the support to the placement',
    absent: 'Add the support to the placement: what, for whom and from whom',
    judge: 'Check that nobody in this placement needs support: the plan says that there is none',
    ended: 'Check whether support is still needed: all that the plan sets out has ended',
    what: 'Enter what the support is',
    by: 'Enter who gives the support',
    placement: 'Add the placement, and the support that is given to it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    if (context.facts.placement === undefined) return absent('/placements', {}, 'placement')
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    if (context.facts.inCare === true && placementSetting(placement.value) === 'parents') {
      return notApplicable('The child is placed with a parent: support to the parent has a rule of its own')
    }
    const path = `${placement.path}/support`
    const { support } = placement.value
    if (support === undefined) return absent(path)
    if (support.length === 0) return judge(path)
    if (support.every(({ until }) => until !== undefined && until < context.asAt)) {
      return judge(path, {}, 'ended')
    }
    const wanting = located(support, path).flatMap(({ value: { what, by }, path: at }) =>
      wantingOf([
        said(what) ? undefined : absent(`${at}/what`, {}, 'what'),
        said(by) ? undefined : absent(`${at}/by`, {}, 'by'),
      ]),
    )
    return passUnless(wanting, path)
  },
})
