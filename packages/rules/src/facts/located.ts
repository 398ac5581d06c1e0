/** An item of a list, with its JSON Pointer: findings need to say where. */
export interface Located<T> {
  readonly value: T
  readonly path: string
}

/** The items of a list with their places. A list that is absent gives none: ask the record whether it is kept. */
export const located = <T>(list: readonly T[] | undefined, path: string): Located<T>[] =>
  (list ?? []).map((value, at) => ({ value, path: `${path}/${at}` }))

/** Whether somebody has written something there. An empty or blank answer is no answer. */
export const said = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** Sorts by a date, earliest first; items without it are left out. */
export function byDate<T>(
  items: readonly Located<T>[],
  dateOf: (item: T) => string | undefined,
): Located<T>[] {
  return items
    .filter(({ value }) => dateOf(value) !== undefined)
    .sort((a, b) => ((dateOf(a.value) as string) < (dateOf(b.value) as string) ? -1 : 1))
}
