import { didYouMean } from '../nearest.ts'
import type { Change } from '../overlay.ts'
import { kindOf, type Node } from './node.ts'
import type { Place } from './place.ts'

/** Puts the members of a part in another order: those that are named, then the others as they were. */
export function reorder({ refuse }: Place, node: Node, { order }: Change): void {
  if (order === undefined) return
  const { properties } = node
  if (properties === undefined) {
    refuse(
      'not-for-this-field',
      'order',
      `"order" is for parts, and this is ${kindOf(node)}`,
      kindOf(node) === 'a list' ? 'Order the members of its items: end the pointer in /*' : 'Take it out',
    )
    return
  }
  const names = Object.keys(properties)
  for (const [at, name] of order.entries()) {
    if (!Object.hasOwn(properties, name)) {
      const remedy = didYouMean(name, names) ?? `There are: ${names.join(', ')}`
      refuse('unknown-field', ['order', at], `The part has no "${name}"`, remedy)
    } else if (order.indexOf(name) < at) {
      refuse('contradicts', ['order', at], `"${name}" is named twice`, 'Name it once')
    }
  }
  const named = order.filter((name) => Object.hasOwn(properties, name))
  const all = [...new Set([...named, ...names])]
  node.properties = Object.fromEntries(all.map((name) => [name, properties[name] as Node]))
}
