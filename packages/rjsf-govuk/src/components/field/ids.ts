/** Id of the hint of a field. */
export const hintId = (id: string): string => `${id}-hint`

/** Id of the error message of a field. */
export const errorId = (id: string): string => `${id}-error`

/** What `aria-describedby` says: the ids that are there, or undefined where none is. */
export const ids = (...each: readonly (string | false | undefined)[]): string | undefined =>
  each.filter(Boolean).join(' ') || undefined
