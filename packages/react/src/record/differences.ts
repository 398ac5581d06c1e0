import { isList, isObject, isSame, memberOf, namesIn } from './json.ts'
import { keysOfAll } from './keys.ts'
import { below, itemStep, type Place } from './place.ts'

/** One answer that is not the same in two records. */
export interface Difference {
  readonly place: Place
  /** `order`: the items of a list are the same ones, in another order; `was` and `now` are their ids or values. */
  readonly kind: 'value' | 'order'
  /** Undefined where there was nothing. */
  readonly was: unknown
  /** Undefined where nothing is left. */
  readonly now: unknown
}

/** Every answer that differs, in the order of the record, field by field. An item that came or went is one difference. */
export function differences(before: unknown, after: unknown, place: Place = ''): Difference[] {
  const found: Difference[] = []
  compare(before, after, place, found)
  return found
}

function compare(before: unknown, after: unknown, place: Place, found: Difference[]): void {
  if (Object.is(before, after)) return
  if (isObject(before) && isObject(after)) {
    for (const name of new Set([...namesIn(before), ...namesIn(after)])) {
      compare(memberOf(before, name), memberOf(after, name), below(place, name), found)
    }
  } else if (isList(before) && isList(after) && compareItems(before, after, place, found)) {
    return
  } else if (!isSame(before, after)) {
    found.push({ place, kind: 'value', was: before, now: after })
  }
}

/** Compares item by item, where ids tell the items apart. Otherwise the list is one answer. */
function compareItems(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
  found: Difference[],
): boolean {
  const told = keysOfAll([before, after])
  const [was = [], now = []] = told?.keys ?? []
  if (told?.by !== 'id') return false
  const earlier = new Map(was.map((key, at) => [key, before[at]]))
  const later = new Map(now.map((key, at) => [key, after[at]]))
  for (const key of new Set([...now, ...was])) {
    compare(earlier.get(key), later.get(key), below(place, itemStep(key)), found)
  }
  const stayed = was.filter((key) => later.has(key))
  const stays = now.filter((key) => earlier.has(key))
  if (!isSame(stayed, stays)) found.push({ place, kind: 'order', was: stayed, now: stays })
  return true
}
