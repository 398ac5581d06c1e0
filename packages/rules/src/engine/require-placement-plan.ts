import type { PlacementPlan } from '@open-care-plan/model'
import { placementPlan } from '../facts/placement-plan.ts'
import { defineRule } from './define-rule.ts'
import { missingFields } from './missing-fields.ts'
import { passUnless } from './pass-unless.ts'
import type { Rule, RuleDefinition } from './rule.ts'
import { notApplicable } from './verdicts.ts'

interface RequiredOfPlacementPlan extends Omit<RuleDefinition, 'evaluate' | 'outcomes' | 'messages'> {
  /** What is said where all of it is there. */
  readonly pass: string
  /** Each field that has to say something, and what is said where it does not. */
  readonly fields: { readonly [K in keyof PlacementPlan]?: string }
}

/** A rule that asks only whether the placement plan of where the child lives has some fields. */
export function requirePlacementPlan({ fields, pass, ...words }: RequiredOfPlacementPlan): Rule {
  const names = Object.keys(fields) as (keyof PlacementPlan & string)[]
  return defineRule({
    ...words,
    messages: { pass, ...fields },
    outcomes: ['pass', 'fail', 'notApplicable'],
    evaluate: (context) => {
      const placed = placementPlan(context)
      return typeof placed === 'string'
        ? notApplicable(placed)
        : passUnless(missingFields<PlacementPlan>(placed, names), placed.path)
    },
  })
}
