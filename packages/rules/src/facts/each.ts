/** Shows each item of a list with its number; none of a list that is absent. Nothing is built: long lists are walked many times. */
export function each<T>(list: readonly T[] | undefined, see: (item: T, at: number) => void): void {
  if (list === undefined) return
  for (let at = 0; at < list.length; at++) see(list[at] as T, at)
}
