import { onOrAfter, onOrBefore } from '../dates.ts'
import type { Change } from '../overlay.ts'
import { narrowCodes, renameCodes } from './narrow-codes.ts'
import { type Kind, kindOf, type Node } from './node.ts'
import type { Place } from './place.ts'

type Narrow = (place: Place, node: Node, change: Change) => void

/** A pair of limits on one kind of field, by the keyword that says it. */
const limits =
  (kind: Kind, plural: string, least: Limit, most: Limit): Narrow =>
  (place, node, change) => {
    for (const { keyword, isWider, than } of [least, most]) {
      const wanted = change[keyword]
      if (wanted === undefined) continue
      const own = node[keyword]
      if (kindOf(node) !== kind) refuseKind(place, keyword, plural, node)
      else if (own !== undefined && isWider(wanted, own)) {
        place.refuse(
          'loosens',
          keyword,
          `The core has ${keyword} ${own}, and ${wanted} is ${than}: others would refuse what is beyond`,
          `Choose ${own} or ${than === 'less' ? 'more' : 'less'}`,
        )
      } else if (kind === 'a number' && node.type === 'integer' && !Number.isInteger(wanted)) {
        place.refuse(
          'wrong-type',
          keyword,
          'The field is a whole number, and so is its limit',
          'Write a whole number',
        )
      } else node[keyword] = wanted
    }
    const [from, to] = [node[least.keyword], node[most.keyword]]
    const said = change[most.keyword] === undefined ? least.keyword : most.keyword
    if (
      kindOf(node) === kind &&
      change[said] !== undefined &&
      from !== undefined &&
      to !== undefined &&
      from > to
    )
      refuseEmpty(place, said, from, to)
  }

interface Limit {
  readonly keyword: 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems'
  readonly isWider: (wanted: number, own: number) => boolean
  readonly than: 'less' | 'more'
}

const least = (keyword: Limit['keyword']): Limit => ({
  keyword,
  isWider: (wanted, own) => wanted < own,
  than: 'less',
})
const most = (keyword: Limit['keyword']): Limit => ({
  keyword,
  isWider: (wanted, own) => wanted > own,
  than: 'more',
})

/** A date is text, so that its limits are patterns beside its own. */
const narrowDates: Narrow = (place, node, { notBefore, notAfter }) => {
  const isDate = kindOf(node) === 'a date'
  if (notBefore !== undefined && !isDate) refuseKind(place, 'notBefore', 'whole dates', node)
  if (notAfter !== undefined && !isDate) refuseKind(place, 'notAfter', 'whole dates', node)
  if (!isDate) return
  if (notBefore !== undefined && notAfter !== undefined && notBefore > notAfter)
    refuseEmpty(place, 'notAfter', notBefore, notAfter)
  const patterns = dateLimits({ notBefore, notAfter })
  if (patterns.length > 0) node.allOf = patterns
}

/** The schemas that a date has to meet besides its own. */
export const dateLimits = (between: {
  readonly notBefore?: string | undefined
  readonly notAfter?: string | undefined
}): { readonly pattern: string }[] => [
  ...(between.notBefore === undefined ? [] : [{ pattern: onOrAfter(between.notBefore) }]),
  ...(between.notAfter === undefined ? [] : [{ pattern: onOrBefore(between.notAfter) }]),
]

export const narrowings: readonly Narrow[] = [
  narrowCodes,
  renameCodes,
  limits('text', 'text', least('minLength'), most('maxLength')),
  limits('a number', 'numbers', least('minimum'), most('maximum')),
  limits('a list', 'lists', least('minItems'), most('maxItems')),
  narrowDates,
]

const refuseKind = (place: Place, member: keyof Change, plural: string, node: Node) =>
  place.refuse(
    'not-for-this-field',
    member,
    `"${member}" is for ${plural}, and this is ${kindOf(node)}`,
    'Take it out',
  )

const refuseEmpty = (place: Place, member: keyof Change, from: string | number, to: string | number) =>
  place.refuse(
    'contradicts',
    member,
    `Nothing is left: there is nothing from ${from} to ${to}`,
    'Put the smaller or earlier one first',
  )
