import { ruleList } from '@open-care-plan/rules'
import { collectCases } from '../../../rules/test/collect-cases.ts'
import type { FormId } from '../../src/forms/index.ts'

/** That a rule points at a member of a record, or at something in it. */
export interface PointedAt {
  readonly form: FormId
  readonly rule: string
  /** JSON Pointer to the member. */
  readonly member: string
}

/** Every member that a rule points at in any of its named cases. */
export async function pointedAt(): Promise<PointedAt[]> {
  const found = new Map<string, PointedAt>()
  const listed = new Map(ruleList().map(({ id, reads }) => [id, reads]))
  for (const [rule, cases] of await collectCases()) {
    const reads = listed.get(rule)
    if (reads === 'service' || reads === undefined) continue
    const form = reads === 'pathway-plan' ? reads : 'care-plan'
    // Over several plans, a path begins with the number of the plan.
    const at = reads === 'sibling-group' || reads === 'history' ? 2 : 1
    for (const { path } of cases.flatMap((each) => each.findings())) {
      const name = path.split('/')[at]
      if (name === undefined || name === '') continue
      found.set(`${rule} ${name}`, { form, rule, member: `/${name}` })
    }
  }
  return [...found.values()]
}
