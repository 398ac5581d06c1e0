import type { PlacementPlan } from '@open-care-plan/model'
import { placementPlan } from '../facts/placement-plan.ts'
import { unlessPlanDue } from '../facts/placement-time.ts'
import { defineRule } from './define-rule.ts'
import { missingFields } from './missing-fields.ts'
import { passUnless } from './pass-unless.ts'
import type { Rule, RuleDefinition } from './rule.ts'
import { notApplicable } from './verdicts.ts'

interface RequiredOfPlacementPlan extends Omit<RuleDefinition, 'evaluate' | 'outcomes' | 'messages'> {
  /** What the rule asks for, as it follows “Enter”: while there is time, it is only due. */
  readonly what: string
  /** What is said where all of it is there. */
  readonly pass: string
  /** Each field that has to say something, and what is said where it does not. */
  readonly fields: { readonly [K in keyof PlacementPlan]?: string }
}

/** A rule that asks only whether the placement plan of where the child lives has some fields. */
export function requirePlacementPlan({ fields, what, pass, ...words }: RequiredOfPlacementPlan): Rule {
  const names = Object.keys(fields) as (keyof PlacementPlan & string)[]
  return defineRule({
    ...words,
    messages: {
      pass,
      due: `Enter ${what} before the placement begins`,
      soon: `Enter ${what} by {dueOn}`,
      ...fields,
    },
    outcomes: ['pass', 'fail', 'notApplicable'],
    evaluate: (context) => {
      const placed = placementPlan(context)
      if (typeof placed === 'string') return notApplicable(placed)
      const { path, placement } = placed
      const missing = missingFields<PlacementPlan>(placed, names)
      return passUnless(unlessPlanDue(missing, placement.value, path, context), path)
    },
  })
}
