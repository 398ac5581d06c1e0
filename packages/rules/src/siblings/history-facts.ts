import type { CarePlanRecord } from '@open-care-plan/model'
import { compare, sameWords } from './agree.ts'
import type { SharedFactDifference } from './differences.ts'
import { familiesOf, pairsOf } from './members.ts'
import { valueAt } from './people-facts.ts'

/** The health history of the family, which children with the same parents share. It is told in words, so that a person compares it. */
export function factsOfHistory(plans: readonly CarePlanRecord[]): SharedFactDifference[] {
  return familiesOf(pairsOf(plans)).flatMap((family) => {
    const values = family.map((plan) =>
      valueAt(plan, `/${plan}/health/familyHistory`, plans[plan]?.health?.familyHistory),
    )
    return compare('family-history', 'health history of the family', values, sameWords, 'words')
  })
}
