import { isList, isObject, isSame, memberOf } from '../record/json.ts'
import { idOf } from '../record/place.ts'

// A form has a box for an item of a list before anything is said in it, and after it was emptied. A record has no such item.

/** As rjsf has it: undefined where an item was added, null where it was emptied. No record has either in a list. */
const isBlank = (item: unknown): boolean => item === undefined || item === null

/**
 * What a form has as a record has it: rjsf keeps the names of answers that were taken out, and items in which nothing is said
 * yet. A list of which no item says anything is left out.
 */
export function withoutBlanks(value: unknown): unknown {
  if (isList(value)) {
    const said = value.map(withoutBlanks).filter((item) => !isBlank(item))
    return said.length === 0 && value.length > 0 ? undefined : said
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const kept = withoutBlanks(member)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

/**
 * A new value of a record with the blank items of a form: somebody may be about to write in one. Each follows the item that it
 * followed, wherever that stands now; one at the end stays there.
 */
export function withBlanksOf(form: unknown, value: unknown): unknown {
  if (isList(form) && form.some(isBlank)) {
    if (isSame(withoutBlanks(form), value)) return form
    return value === undefined || isList(value) ? amongTheBlanks(form, value ?? []) : value
  }
  if (isList(form) && isList(value)) {
    const drawn = new Map(form.map((item) => [idOf(item), item]))
    return value.map((item) => (idOf(item) === undefined ? item : withBlanksOf(drawn.get(idOf(item)), item)))
  }
  if (!isObject(form) || !(value === undefined || isObject(value))) return value
  const blank = Object.keys(form).flatMap((name) => {
    const now = withBlanksOf(memberOf(form, name), value && memberOf(value, name))
    return now === undefined ? [] : [[name, now] as const]
  })
  return value === undefined && blank.length === 0 ? undefined : { ...value, ...Object.fromEntries(blank) }
}

function amongTheBlanks(form: readonly unknown[], value: readonly unknown[]): readonly unknown[] {
  const items = [...value]
  const behind = form.findLastIndex((item) => !isBlank(item))
  let next = 0
  for (const [at, item] of form.entries()) {
    if (isBlank(item)) items.splice(at > behind ? items.length : next++, 0, item)
    else
      next = items.findIndex((each, index) => index >= next && isSame(each, withoutBlanks(item))) + 1 || next
  }
  return items
}
