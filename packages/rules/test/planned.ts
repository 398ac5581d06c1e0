import type { Action, CarePlanRecord, PlannedOutcome } from '@open-care-plan/model'
import { aCareOrderPlan, aNeed } from '@open-care-plan/model/testing'

/** A plan with one need and outcomes that say nothing but what is given, at `/needs/0/outcomes/…`. */
export const planFor = (
  outcomes: readonly Partial<PlannedOutcome>[],
  statement = 'Sam needs friends, because he plays alone at every break',
): CarePlanRecord =>
  aCareOrderPlan({
    needs: [
      aNeed({
        statement,
        outcomes: outcomes.map((outcome, at) => ({ id: `outcome-${at + 1}`, ...outcome })),
      }),
    ],
  })

/** The same of one outcome that is in order, and actions of it at `/needs/0/outcomes/0/actions/…`. */
export const planDoing = (...actions: readonly Partial<Action>[]): CarePlanRecord =>
  planFor([{ ...whole, actions: actions.map((action, at) => ({ id: `action-${at + 1}`, ...action })) }])

/** An outcome of which every letter can be told. */
export const whole: Partial<PlannedOutcome> = {
  statement: 'Sam has a friend to tea twice a month',
  baseline: 'Once in the last two months, in Mo’s diary',
  measure: 'Teas in Mo’s diary',
  target: 'Twice a month, two months running; Mo rings the other family with Sam',
  by: '2027-03-26',
  why: 'Sam plays alone at every break, and says that he wants friends',
}
