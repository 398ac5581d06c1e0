import { differences } from '../record/differences.ts'
import { isSame } from '../record/json.ts'
import { getAt } from '../record/place.ts'
import { putAt } from '../record/put-at.ts'

/**
 * The version that this form and the server both began with, where earlier saves of this form may have reached the server
 * though no answer came: what the server has of them is not another's, and what was typed over it since is in no conflict.
 */
export function beginningAfter<Value>(base: Value, sent: readonly Value[], theirs: Value): Value {
  let from = base
  for (const value of sent) {
    for (const { place, kind, now } of differences(from, value)) {
      const isTheirs = kind === 'value' && isSame(getAt(theirs, place), now)
      if (isTheirs && !isSame(getAt(base, place), now)) from = putAt(from, place, now)
    }
  }
  return from
}
