import type { CarePlanRecord } from '@open-care-plan/model'
import { fromPointer } from '@open-care-plan/model/json-pointer'

/** A fact on which the plans do not agree, as `checkSiblingGroup()` of `@open-care-plan/rules` lists it. */
export interface Difference {
  readonly fact: string
  readonly about: string
  readonly kind: 'contradicts' | 'lacks' | 'words'
  readonly values: readonly { readonly plan: number; readonly path: string; readonly value?: string }[]
}

/** Two passages that say nearly the same, as the same report lists them. */
export interface Copy {
  readonly similarity: number
  readonly passages: readonly [CopyPassage, CopyPassage]
}

export interface CopyPassage {
  readonly plan: number
  readonly path: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** What is asked of a group of plans. */
export interface GroupFinding {
  readonly ruleId: string
  readonly outcome: string
  readonly path: string
  readonly message: string
}

/** The name a child goes by; where no name is recorded, the id. */
export function nameOf({ child }: CarePlanRecord): string {
  return child.likesToBeCalled ?? child.givenName ?? child.id
}

/** A sentence with names where it has the ids of the children. */
function withNames(text: string, plans: readonly CarePlanRecord[]): string {
  let named = text
  for (const plan of plans) named = named.replaceAll(`child ${plan.child.id}`, nameOf(plan))
  return named
}

/** The same, with the name of a relative whom the plans share, from the person at the place that it is said of. */
export function withNameAt(text: string, path: string, plans: readonly CarePlanRecord[]): string {
  const [, person] = /^(\/\d+\/people\/[^/]+)\//.exec(path) ?? []
  const name = person === undefined ? undefined : textAt(plans, `${person}/name`)
  const named = withNames(text, plans)
  return name === undefined ? named : named.replace(/the same person(?: \([^)]*\))?/, () => name)
}

/** Who sees whom: for each pair of children, what their plans say of their time together. */
export interface Together {
  readonly pair: readonly [number, number]
  /** Whether they live in one home, as each plan has it; undefined where it does not say. */
  readonly together: readonly [boolean | undefined, boolean | undefined]
}

/** Every pair of children of a group. */
export function pairsOf(plans: readonly CarePlanRecord[]): readonly Together[] {
  const pairs: Together[] = []
  plans.forEach((one, i) => {
    for (let j = i + 1; j < plans.length; j++) {
      const other = plans[j]
      if (other) pairs.push({ pair: [i, j], together: [livesWith(one, other), livesWith(other, one)] })
    }
  })
  return pairs
}

const livesWith = (one: CarePlanRecord, other: CarePlanRecord): boolean | undefined =>
  one.siblings?.find(({ childRecordId }) => childRecordId === other.child.id)?.livesWithChild

/** The text at a place of a group: `/0/needs/2/statement`, or `/needs/2/statement` of one plan. Undefined where there is none. */
export function textAt(record: unknown, path: string): string | undefined {
  let value = record
  for (const token of fromPointer(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[token]
  }
  return typeof value === 'string' ? value : undefined
}
