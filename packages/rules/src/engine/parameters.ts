/** A limit of a rule that a profile may set. */
export interface RuleParameter {
  /** What it sets, in a few words. */
  readonly title: string
  readonly unit: 'days' | 'working days' | 'weeks' | 'months' | 'per cent' | 'words' | 'children' | 'pounds'
  readonly default: number
  readonly min: number
  readonly max: number
  /**
   * Which numbers ask for less than the rule's own: greater or smaller ones. Where it is not said, every other number counts as one.
   * Of a rule of law or guidance, a report names those among its `departures`.
   */
  readonly weaker?: 'more' | 'less'
  /** True where a part of a unit may be given: an average, a share. Elsewhere the number is whole. */
  readonly fractional?: boolean
}
export type RuleParameters = Readonly<Record<string, RuleParameter>>

/** Reads a parameter of the rule that is running, by its name. */
export type ReadParameter = (name: string) => number

/** The parameters of a rule as a profile sets them; its own values where the profile says nothing. */
export function parameterReader(
  { id, parameters = {} }: { readonly id: string; readonly parameters?: RuleParameters },
  set: Readonly<Record<string, number>> = {},
): ReadParameter {
  return (name) => {
    const parameter = parameters[name]
    if (parameter === undefined) throw new Error(`The rule ${id} declares no parameter "${name}"`)
    return set[name] ?? parameter.default
  }
}
