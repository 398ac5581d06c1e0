import { pointedAt } from '../schema/pointer.ts'

/**
 * When a field is asked: `ui:options: { visibleWhen: { pointer: '/contact', equals: 'no' } }`. Every test that is given has
 * to hold. A value that is not there equals nothing, and is in no list.
 */
export interface VisibleWhen {
  /** JSON Pointer from the object that holds the field: `/status` is its neighbour. */
  readonly pointer: string
  readonly equals?: unknown
  readonly in?: readonly unknown[]
  readonly notIn?: readonly unknown[]
  /** Whether anything is there. Empty text and an empty list are nothing. */
  readonly filled?: boolean
}

/** Whether a condition holds for what the object that holds the field has. */
export function holds(condition: VisibleWhen, holder: unknown): boolean {
  const { equals, in: among, notIn, filled } = condition
  const value = pointedAt(holder, condition.pointer)
  return (
    (equals === undefined || value === equals) &&
    (among === undefined || among.includes(value)) &&
    (notIn === undefined || !notIn.includes(value)) &&
    (filled === undefined || isFilled(value) === filled)
  )
}

/** What stands at a place; undefined where nothing does. */
export const valueAt = (holder: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (at, token) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, token)
        ? (at as Readonly<Record<string | number, unknown>>)[token]
        : undefined,
    holder,
  )

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
