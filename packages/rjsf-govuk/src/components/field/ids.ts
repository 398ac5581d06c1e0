/** Id of the hint of a field. Ids that stand beside others are parted by spaces: a name with a space in it may have none. */
export const hintId = (id: string): string => `${whole(id)}-hint`

/** Id of the error message of a field. */
export const errorId = (id: string): string => `${whole(id)}-error`

const whole = (id: string): string => id.replace(/\s/gu, '_')

/** What `aria-describedby` says: the ids that are there, or undefined where none is. */
export const ids = (...each: readonly (string | false | undefined)[]): string | undefined =>
  each.filter(Boolean).join(' ') || undefined
