import { type Finding, fromPointer, toPointer } from '@open-care-plan/model'
import type { GroupPlan } from '../../input/read-group.ts'

/** What a revision says at a place. */
export interface RevisionValue {
  /** The number of the file. */
  readonly plan: number
  /** With the number of the file; the part that is missing where the revision has nothing there. */
  readonly path: string
  /** Undefined where the revision has nothing there. */
  readonly value: unknown
}

/** What the revision that a finding points into says there. */
export function pointedAt({ path }: Pick<Finding, 'path'>, plans: readonly GroupPlan[]): RevisionValue {
  const [plan = '0', ...steps] = fromPointer(path)
  const value = steps.reduce<unknown>((part, step) => memberOf(part, step), plans[Number(plan)]?.value)
  return { plan: Number(plan), path, value }
}

/**
 * The same place in the other revision of a step: items of a list are the same where their ids are. Undefined where the finding is
 * about no step from one revision to the next.
 */
export function counterpart(
  { path, data: { from, to } }: Pick<Finding, 'path' | 'data'>,
  plans: readonly GroupPlan[],
): RevisionValue | undefined {
  const [number = '0', ...steps] = fromPointer(path)
  const at = Number(number)
  const revisionAt = (plan: number) => plans[plan]?.value.revision
  if (from === undefined || to === undefined) return undefined
  // A finding points into the later revision where it was changed, and into the earlier one where it was removed. Revisions that
  // share a number are told apart by what they say.
  const sides = [
    ...(revisionAt(at) === to && revisionAt(at - 1) === from ? [at - 1] : []),
    ...(revisionAt(at) === from && revisionAt(at + 1) === to ? [at + 1] : []),
  ].map((plan) => sameIn(plan, at, steps, plans))
  const { value } = pointedAt({ path }, plans)
  return sides.find((side) => side.value !== value) ?? sides[0]
}

/** What stands in one revision where the steps lead to in another. */
function sameIn(
  plan: number,
  other: number,
  steps: readonly string[],
  plans: readonly GroupPlan[],
): RevisionValue {
  let here: unknown = plans[other]?.value
  let there: unknown = plans[plan]?.value
  const taken: (string | number)[] = [plan]
  for (const step of steps) {
    const at = sameItem(here, there, step)
    if (at === undefined) return { plan, path: toPointer(taken), value: undefined }
    taken.push(at)
    here = memberOf(here, step)
    there = memberOf(there, at)
  }
  return { plan, path: toPointer(taken), value: there }
}

/** The step that leads to the same member or item on the other side; undefined where there is none. */
function sameItem(here: unknown, there: unknown, step: string): string | undefined {
  if (!Array.isArray(here)) return memberOf(there, step) === undefined ? undefined : step
  const { id } = (here[Number(step)] ?? {}) as { id?: unknown }
  const at = Array.isArray(there)
    ? there.findIndex((item) => id !== undefined && (item as { id?: unknown }).id === id)
    : -1
  return at === -1 ? undefined : String(at)
}

const memberOf = (part: unknown, step: string): unknown =>
  typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined
