import { saysNothing } from './placeholders.ts'

/** An item of a list, with its JSON Pointer: findings need to say where. */
export interface Located<T> {
  readonly value: T
  readonly path: string
}

/** The items of a list with their places. A list that is absent gives none: ask the record whether it is kept. */
export const located = <T>(list: readonly T[] | undefined, path: string): Located<T>[] =>
  (list ?? []).map((value, at) => ({ value, path: `${path}/${at}` }))

/** Whether somebody has written something there. An empty or blank answer is no answer, and neither is "tbc". */
export const said = (text: string | undefined): text is string => text !== undefined && !saysNothing(text)

/** Sorts by a date, earliest first, and by id on one day, so that the order of the list is no matter; items without a date are left out. */
export function byDate<T>(
  items: readonly Located<T>[],
  dateOf: (item: T) => string | undefined,
): Located<T>[] {
  return items
    .filter(({ value }) => dateOf(value) !== undefined)
    .sort((a, b) => inOrder(dateOf(a.value), dateOf(b.value)) || inOrder(idOf(a.value), idOf(b.value)))
}

/**
 * The items of the last day on which there is one, so that the order of the list is no matter. Where none has a day nobody can
 * say which came last, and it is all of them.
 */
export function allOfLastDay<T>(
  items: readonly Located<T>[],
  dateOf: (item: T) => string | undefined,
): readonly Located<T>[] {
  const last = lastDayOf(items, dateOf)
  return items.filter(({ value }) => dateOf(value) === last)
}

function lastDayOf<T>(items: readonly Located<T>[], dateOf: (item: T) => string | undefined) {
  let last: string | undefined
  for (const { value } of items) {
    const on = dateOf(value)
    if (on !== undefined && (last === undefined || on > last)) last = on
  }
  return last
}

/** The last of several items by date: one without a date may be the last, and of one day the last by id. */
export function lastByDate<T>(
  items: readonly Located<T>[],
  dateOf: (item: T) => string | undefined,
): Located<T> | undefined {
  let last: Located<T> | undefined
  for (const item of items) {
    if (last === undefined || isLater(item.value, last.value, dateOf)) last = item
  }
  return last
}

const undated = '~'

function isLater<T>(one: T, other: T, dateOf: (item: T) => string | undefined): boolean {
  const order = inOrder(dateOf(one) ?? undated, dateOf(other) ?? undated) || inOrder(idOf(one), idOf(other))
  return order > 0
}

const inOrder = (a: string | undefined, b: string | undefined) =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

const idOf = (item: unknown) => (item as { readonly id?: string }).id
