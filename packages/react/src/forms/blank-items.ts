import { isList, isObject, isSame, memberOf } from '../record/json.ts'
import { idOf } from '../record/place.ts'

// A form has a box for an item of a list before anything is said in it, and after it was emptied. A record has no such item.

/** As rjsf has it: undefined where an item was added, null where it was emptied. No record has either in a list. */
const isBlank = (item: unknown): boolean => item === undefined || item === null

/**
 * What a form has as a record has it: rjsf keeps the names of answers that were taken out, and items in which nothing is said
 * yet. A list of which no item says anything is left out.
 *
 * @param before What the form was given. What is as it was is the record’s, nulls and all: the form may draw no boxes for it.
 */
export function withoutBlanks(value: unknown, before?: unknown): unknown {
  if (isSame(value, before)) return before
  if (isList(value)) {
    const said = value
      .map((item, at) => withoutBlanks(item, itemLike(item, at, before)))
      .filter((item) => !isBlank(item))
    return said.length === 0 && value.length > 0 ? undefined : said
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const kept = withoutBlanks(member, isObject(before) ? memberOf(before, name) : undefined)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

/** The item of a list that an item was: by its id, or by where it stands. */
function itemLike(item: unknown, at: number, list: unknown): unknown {
  if (!isList(list)) return undefined
  const id = idOf(item)
  return id === undefined || idOf(list[at]) === id ? list[at] : list.find((each) => idOf(each) === id)
}

/**
 * A new value of a record with the blank items of a form: somebody may be about to write in one. Each follows the item that it
 * followed, wherever that stands now; one at the end stays there.
 *
 * @param told What the form told the record: where it is as the form has it, no item is blank.
 */
export function withBlanksOf(form: unknown, told: unknown, value: unknown): unknown {
  if (isSame(form, told)) return value
  if (isList(form) && form.some(isBlank)) {
    if (isSame(told, value)) return form
    return value === undefined || isList(value) ? amongTheBlanks(form, told, value ?? []) : value
  }
  if (isList(form) && isList(value)) {
    const drawn = new Map(form.map((item) => [idOf(item), item]))
    return value.map((item, at) =>
      idOf(item) === undefined ? item : withBlanksOf(drawn.get(idOf(item)), itemLike(item, at, told), item),
    )
  }
  if (!isObject(form) || !(value === undefined || isObject(value))) return value
  const blank = Object.keys(form).flatMap((name) => {
    const was = isObject(told) ? memberOf(told, name) : undefined
    const now = withBlanksOf(memberOf(form, name), was, value && memberOf(value, name))
    return now === undefined ? [] : [[name, now] as const]
  })
  return value === undefined && blank.length === 0 ? undefined : { ...value, ...Object.fromEntries(blank) }
}

function amongTheBlanks(
  form: readonly unknown[],
  told: unknown,
  value: readonly unknown[],
): readonly unknown[] {
  const items = [...value]
  const said = isList(told) ? [...told] : []
  const behind = form.findLastIndex((item) => !isBlank(item))
  let next = 0
  for (const [at, item] of form.entries()) {
    if (isBlank(item)) {
      items.splice(at > behind ? items.length : next++, 0, item)
      continue
    }
    const own = said.shift()
    next = items.findIndex((each, index) => index >= next && isSame(each, own)) + 1 || next
  }
  return items
}
