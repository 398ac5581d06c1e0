import { isSame } from '../record/json.ts'
import type { Conflict } from './conflict.ts'

/**
 * Adds conflicts to those that are open. One at the same place takes the place of an open one only where the other side wrote
 * over what they had there. Versions of two others at one place stay apart, each with its own id.
 */
export function withConflicts(open: readonly Conflict[], found: readonly Conflict[]): readonly Conflict[] {
  let result = open
  for (const conflict of found) {
    const older = result.find(
      ({ place, kind, theirs }) =>
        place === conflict.place &&
        kind === conflict.kind &&
        (isSame(theirs, conflict.base) || isSame(theirs, conflict.theirs)),
    )
    const rest = result.filter((each) => each !== older)
    result = [...rest, { ...conflict, id: older?.id ?? freeId(conflict.place, rest) }]
  }
  return result
}

function freeId(place: string, taken: readonly Conflict[]): string {
  const isTaken = (id: string) => taken.some((conflict) => conflict.id === id)
  let id = place
  for (let number = 2; isTaken(id); number++) id = `${place}#${number}`
  return id
}
