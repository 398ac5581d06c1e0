import { type Definition, type Draft, type Merge, put, type Schema } from './schema.ts'

/** Merges `items` and `additionalItems`. */
export function mergeItems(whole: Draft, one: Schema, other: Schema, merge: Merge): void {
  const [own, beside] = [one.items, other.items] as readonly Items[]
  const [more, moreBeside] = [one.additionalItems, other.additionalItems] as readonly (
    | Definition
    | undefined
  )[]
  if (own === undefined || beside === undefined) {
    const { items, additionalItems } = own === undefined ? other : one
    put(whole, 'additionalItems', Array.isArray(items) ? additionalItems : undefined)
    if (items === undefined) delete whole.items
    else whole.items = items
  } else if (Array.isArray(own) && Array.isArray(beside)) {
    const [short, long, rest] = own.length < beside.length ? [own, beside, more] : [beside, own, moreBeside]
    const all = long.map((item, at) =>
      at < short.length ? merge(own[at] ?? true, beside[at] ?? true) : merge(item, rest ?? true),
    )
    whole.items = rest === false ? all.slice(0, short.length) : all
    put(whole, 'additionalItems', rest === false ? false : merge(more ?? true, moreBeside ?? true))
  } else if (Array.isArray(own) || Array.isArray(beside)) {
    const [list, each, rest] = (Array.isArray(own) ? [own, beside, more] : [beside, own, moreBeside]) as [
      readonly Definition[],
      Definition,
      Definition | undefined,
    ]
    whole.items = list.map((item) => merge(item, each))
    put(whole, 'additionalItems', rest && merge(rest, each))
  } else {
    whole.items = merge(own as Definition, beside as Definition)
    delete whole.additionalItems
  }
}

type Items = Definition | readonly Definition[] | undefined
