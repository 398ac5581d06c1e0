import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, conflict, due, judge, late, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { appliedOn, type CourtCase, careOrderOn } from '../../facts/court-cases.ts'
import { careCaseKnown } from '../../facts/court-conditions.ts'
import { awaitsPlan, finalHearingOn } from '../../facts/court-plan.ts'
import { finalPlan } from '../../facts/plan-sought.ts'

export const rule = defineRule({
  id: 'court/plan-ready',
  also: ['court-s31a-plan'],
  title: 'A plan for the court before a care order',
  requirement:
    'A care plan must be prepared before the court makes a care order, and a final care order must rest on a plan for that very outcome.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.31A'), cite('A & Ors (Care Orders at Home) [2025] EWCA Civ 901')],
  why: 'A court that takes a child into care without a plan takes the child from something to nothing.',
  doesNotJudge:
    'The time that the court set for the plan, whether an interim order needed one, and whether the plan has been kept under review since.',
  when: [careCaseKnown],
  messages: {
    pass: 'There is a plan for the court',
    due: 'Have the plan for the court ready on {dueOn}, as intended',
    absent: 'Prepare the plan that the court has to consider before it makes a care order',
    inTime: 'Prepare the plan for the court by the day that the court set, or enter when it was ready',
    unknown: 'Enter the day on which the plan for the court was ready',
    late: 'The plan for the court was ready on {doneOn}, after the court made the care order on {on}',
    tooLate:
      'Have the plan for the court ready before the final hearing on {on}: it is to be ready on {readyOn}',
    final: 'Select the plan that was put to the court at the final hearing on {on}',
    conflict:
      'Check the plan put to the court at the end: the court made a care order on {on}, and the plan was for something else',
    judge:
      'Decide whether the care order of {on} was made in this case, and enter the day on which the court decided it: the plan for the court does not fit that order',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: (context) => {
    const verdicts = context.facts.careCases.map((one) =>
      one.pending ? beforeTheOrder(one, context.asAt) : underTheOrder(one, context),
    )
    const spokenTo = verdicts.filter(({ outcome }) => outcome !== 'notApplicable')
    return spokenTo.length > 0 ? spokenTo : verdicts
  },
})

function beforeTheOrder(one: CourtCase, asAt: string): Verdict {
  const { value, path } = one
  const { plan } = value
  const on = finalHearingOn(one)
  if (plan === undefined) {
    return awaitsPlan(one, asAt) ? unknown(`${path}/plan`, {}, 'inTime') : absent(`${path}/plan`)
  }
  const { preparedOn } = plan
  if (preparedOn === undefined) return unknown(`${path}/plan/preparedOn`)
  if (on !== undefined && preparedOn > on) {
    return late(`${path}/plan/preparedOn`, { readyOn: preparedOn, on }, 'tooLate')
  }
  if (preparedOn > asAt) return due(`${path}/plan/preparedOn`, { dueOn: preparedOn })
  if (on !== undefined && on <= asAt && finalPlan(value) === undefined) {
    return absent(`${path}/plan/final`, { on }, 'final')
  }
  return pass(`${path}/plan`)
}

/** Of a case that is over, only what ended in a care order is looked at. */
function underTheOrder(one: CourtCase, { facts, plan: { legal }, asAt }: RuleContext): Verdict {
  const { value, path } = one
  const { decidedOn, plan } = value
  const on = careOrderOn(one, facts.careCases, legal, asAt)
  if (on === undefined) return plan === undefined ? withoutOrder(one) : pass(path)
  const doneOn = plan?.preparedOn
  if (doneOn === undefined) return unknown(`${path}/plan/preparedOn`)
  const isLate = doneOn > on
  const isOther = forSomethingElse.has(finalPlan(value) ?? '')
  if (!isLate && !isOther) return pass(`${path}/plan`)
  // The order may be of a case that nobody recorded.
  const isOwn = decidedOn === undefined ? appliedOn(value) !== undefined : decidedOn === on
  if (!isOwn) return judge(decidedOn === undefined ? path : `${path}/decidedOn`, { on })
  return isLate ? late(`${path}/plan/preparedOn`, { doneOn, on }) : conflict(`${path}/plan/final`, { on })
}

const withoutOrder = ({ value, path }: CourtCase): Verdict =>
  notApplicable(
    value.decidedOn === undefined
      ? 'The case is over, and no day of a decision is recorded'
      : 'The case is over, and no care order is recorded for it',
    path,
  )

/** A supervision order, special guardianship or a private law order. Adoption needs a care order too. */
const forSomethingElse: ReadonlySet<string> = new Set(['D', 'E', 'F'])
