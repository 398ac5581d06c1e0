import type { AnyRule } from '@open-care-plan/rules'
import type { WorkingRule } from './working-rules.ts'

/** What became of a row: the rule that covers it, or the reason why there is none. Of the two it has one. */
export interface Covered extends WorkingRule {
  readonly rule: AnyRule | undefined
  readonly reason: string | undefined
}

/** Lays the table beside the rules and the reasons. */
export const coverageOf = (
  rows: readonly WorkingRule[],
  rules: readonly AnyRule[],
  reasons: Readonly<Record<string, string>>,
): Covered[] =>
  rows.map((row) => ({
    ...row,
    rule: rules.find(({ also }) => also?.includes(row.id)),
    reason: Object.hasOwn(reasons, row.id) ? reasons[row.id] : undefined,
  }))

/** Whether a rule asks a person, and decides nothing itself. */
export const isQuestion = (rule: AnyRule): boolean =>
  rule.type !== 'point' && rule.messages.again?.startsWith('Look again, as it was last answered on') === true

/** What is wrong with the coverage, a sentence for each row; nothing where it is whole. */
export function coverageFaults(
  covered: readonly Covered[],
  reasons: Readonly<Record<string, string>>,
): string[] {
  const ids = covered.map(({ id }) => id)
  const sentences = Object.entries(reasons)
  return [
    ...covered.flatMap(({ id, check, rule, reason }) => {
      if (rule === undefined) return reason === undefined ? [`${id} is no rule, and has no reason`] : []
      if (reason !== undefined) return [`${id} is the rule ${rule.id}, and has a reason why it is none`]
      return check === 'human' && !isQuestion(rule)
        ? [`${id} is for a person, and ${rule.id} decides it`]
        : []
    }),
    ...sentences.flatMap(([id, reason]) => [
      ...(ids.includes(id) ? [] : [`${id} has a reason, and is in no row`]),
      ...(/^\p{Lu}[^.]+\.$/u.test(reason) ? [] : [`The reason of ${id} is not one sentence`]),
      ...(/\b(?:not yet|later|to ?do|soon|for now)\b/i.test(reason)
        ? [`The reason of ${id} puts it off`]
        : []),
    ]),
    ...sentences.flatMap(([id, reason], at) => {
      const same = sentences.slice(0, at).find(([, other]) => other === reason)
      return same === undefined ? [] : [`${id} repeats the reason of ${same[0]}`]
    }),
  ]
}
