import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { absent, due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { isPlacedForAdoption } from '../../facts/placed-for-adoption.ts'
import { forAdoption } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { present } from '../../facts/present.ts'

export const rule = defineRule({
  id: 'plan-content/placement-plan',
  also: ['plan-placement-plan'],
  title: 'Placement plan included',
  requirement:
    'The care plan must include the placement plan, unless the child is in care and lives elsewhere than in accommodation under section 22C.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(c)'), cite('SI 2010/959', 'reg 9(1)–(2)')],
  inForce: { from: '2011-04-01' },
  why: 'The placement plan tells a carer how to look after this child, from the first evening on.',
  doesNotJudge: 'Whether it has every matter of Schedule 2: those that are checked have rules of their own.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement plan is there',
    placement: 'Add the placement and its placement plan',
    absent: 'Add the placement plan for where the child lives now',
    due: 'Add the placement plan by {dueOn}',
    judge:
      'Check whether the child lives in accommodation under section 22C: if so, the care plan needs a placement plan',
    legalStatus: 'Enter the legal status of the child: whether a placement plan is needed here depends on it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { placement, inCare } = context.facts
    if (placement === undefined) return absent('/placements', {}, 'placement')
    const path = `${placement.path}/plan`
    if (present(placement.value.plan)) return pass(path)
    if (isPlacedForAdoption(placement.value)) return notApplicable(forAdoption)
    if (isInstitution(placement.value.type) && placement.value.section22C === undefined) {
      return judge(`${placement.path}/section22C`)
    }
    if (placementSetting(placement.value) === 'not-22C') {
      if (inCare === undefined) return unknown('/legal/statuses', {}, 'legalStatus')
      if (inCare) return notApplicable('The child is in care, and not in accommodation under section 22C')
    }
    return missing(context, path, placement.value.from)
  },
})

/** Hospital or nursing, custody, a stay in hospital: places where a child in care may be outside section 22C. */
const institutions: readonly (string | undefined)[] = ['R2', 'R5', 'T1']
const isInstitution = (type: string | undefined) => institutions.includes(type)

/** Where it was not practicable before, there are five working days from the start of the placement. */
function missing({ asAt, workingDays }: RuleContext, path: string, from: string | undefined) {
  if (from === undefined) return absent(path)
  const dueOn = from > asAt ? from : workingDays.add(from, 5)
  return asAt <= dueOn ? due(path, { dueOn }) : absent(path)
}
