import type { Action, CarePlanRecord, Need, PlannedOutcome } from '@open-care-plan/model'
import { oncePer } from '../once-per.ts'
import { assessOutcome } from '../smart/assess-outcome.ts'
import type { OutcomeAssessment } from '../smart/assessment.ts'
import type { OutcomeContext, OutcomeFields, TermDates } from '../smart/outcome-input.ts'
import type { CaseFacts } from './case-facts.ts'
import { isClosed } from './live-needs.ts'
import { said } from './located.ts'

/** An outcome or action that is still to come about, and what the five letters say of it. */
export interface PlannedStep {
  readonly kind: 'outcome' | 'action'
  /** Of its own words. */
  readonly path: string
  readonly assessment: OutcomeAssessment
}

/** Every open outcome of a plan and every action that is not done or stopped, each judged once for all rules that ask. */
export const plannedSteps = oncePer((facts: CaseFacts): readonly PlannedStep[] => {
  const setting = settingOf(facts)
  return facts.needs.flatMap(({ value: need, path }) =>
    (need.outcomes ?? []).flatMap((outcome, at) =>
      isClosed(outcome) ? [] : stepsOf(need, outcome, `${path}/outcomes/${at}`, setting),
    ),
  )
})

function stepsOf(need: Need, outcome: PlannedOutcome, path: string, setting: OutcomeContext): PlannedStep[] {
  const context: OutcomeContext = {
    ...setting,
    ...(need.domain && { domain: need.domain }),
    ...(said(need.statement) && { need: need.statement }),
  }
  const steps: PlannedStep[] = []
  const add = (
    kind: PlannedStep['kind'],
    at: string,
    text: string | undefined,
    structured: OutcomeFields,
  ) => {
    if (said(text)) steps.push({ kind, path: at, assessment: assessOutcome({ text, structured, context }) })
  }
  add('outcome', `${path}/statement`, outcome.statement, outcomeFields(outcome))
  for (const [at, action] of (outcome.actions ?? []).entries()) {
    if (action.status === 'done' || action.status === 'stopped') continue
    add('action', `${path}/actions/${at}/what`, action.what, actionFields(action, outcome))
  }
  return steps
}

const outcomeFields = ({ by, measure, target, baseline, why }: PlannedOutcome): OutcomeFields => ({
  ...(by && { by }),
  ...((said(measure) || said(target)) && { measure: [target, measure].filter(said).join('; ') }),
  ...(said(baseline) && { baseline }),
  ...(said(why) && { why }),
})

/** What an action is for is what its outcome is for, and the outcome itself. */
const actionFields = (
  { owner, by, howWeShallKnow }: Action,
  { statement, why }: PlannedOutcome,
): OutcomeFields => {
  const who = [owner?.name, owner?.role].filter(said).join(', ')
  const purpose = [statement, why].filter(said).join('; ')
  return {
    ...(who && { who }),
    ...(by && { by }),
    ...(said(howWeShallKnow) && { measure: howWeShallKnow }),
    ...(purpose && { why: purpose }),
  }
}

function settingOf({ plan, asAt, age }: CaseFacts): OutcomeContext {
  const { state, child, reviews = [], education } = plan
  const planDate = state?.revisedOn !== undefined && state.revisedOn <= asAt ? state.revisedOn : asAt
  const reviewDates = reviews.flatMap(({ plannedFor, heldOn }) =>
    heldOn === undefined && plannedFor !== undefined && plannedFor >= planDate ? [plannedFor] : [],
  )
  const termDates = termsOf(education?.termDates)
  return {
    planDate,
    ...(age !== undefined && { childAge: age }),
    ...(child.dateOfBirth && { dateOfBirth: child.dateOfBirth }),
    ...(reviewDates.length > 0 && { reviewDates }),
    ...(termDates.length > 0 && { termDates }),
  }
}

type Terms = NonNullable<CarePlanRecord['education']>['termDates']

/** Terms as their school names them, where the name says which it is: "Autumn 2026". */
function termsOf(terms: Terms = []): TermDates[] {
  return terms.flatMap(({ name: written = '', from, to }) => {
    const name = (['autumn', 'spring', 'summer'] as const).find((season) =>
      written.toLowerCase().includes(season),
    )
    return name === undefined || from === undefined || to === undefined ? [] : [{ name, from, to }]
  })
}
