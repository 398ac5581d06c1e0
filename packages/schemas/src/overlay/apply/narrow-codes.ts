import { didYouMean } from '../nearest.ts'
import type { Change } from '../overlay.ts'
import { type Code, codesOf, kindOf, type Node } from './node.ts'
import type { Place } from './place.ts'

/** Leaves only some of the codes of a field. */
export function narrowCodes({ refuse }: Place, node: Node, { offer }: Change): void {
  if (offer === undefined) return
  const codes = codesOf(node)
  if (codes === undefined) {
    refuse('not-for-this-field', 'offer', `"offer" is for codes, and this is ${kindOf(node)}`, 'Take it out')
    return
  }
  if (offer.length === 0) {
    refuse(
      'contradicts',
      'offer',
      'Nothing is left: no code is offered',
      'Hide the field with "hidden": true',
    )
    return
  }
  const chosen: Code[] = []
  for (const [at, code] of offer.entries()) {
    const found = codes.find((each) => each.const === code)
    if (found === undefined) refuseCode(refuse, ['offer', at], code, codes)
    else if (chosen.includes(found))
      refuse('contradicts', ['offer', at], `"${code}" is named twice`, 'Name it once')
    else chosen.push(found)
  }
  // A code list that is shared says of which codes it is; what is left of it is the field's own.
  node.oneOf = chosen
}

/** Calls codes by other names. */
export function renameCodes({ refuse }: Place, node: Node, { codeTitles, offer }: Change): void {
  if (codeTitles === undefined) return
  const codes = codesOf(node)
  if (codes === undefined) {
    refuse(
      'not-for-this-field',
      'codeTitles',
      `"codeTitles" is for codes, and this is ${kindOf(node)}`,
      'Take it out',
    )
    return
  }
  for (const [code, title] of Object.entries(codeTitles)) {
    const found = codes.find((each) => each.const === code)
    if (found !== undefined) rename(found, title)
    else if (offer === undefined) refuseCode(refuse, ['codeTitles', code], code, codes)
    else {
      const remedy = didYouMean(code, offer) ?? 'Take it out, or offer the code'
      refuse('wrong-code', ['codeTitles', code], `"${code}" is not among the codes that are offered`, remedy)
    }
  }
}

/** A description begins with the name where an editor is to show it: with the new one, then. */
function rename(code: Code, title: string): void {
  const { title: old = '', description } = code
  if (old !== '' && description?.startsWith(old))
    code.description = `${title}${description.slice(old.length)}`
  code.title = title
}

const refuseCode = (
  refuse: Place['refuse'],
  member: Parameters<Place['refuse']>[1],
  code: string,
  codes: readonly Code[],
) =>
  refuse(
    'loosens',
    member,
    `The core has no code "${code}" here, and an overlay cannot add one: others could not read it`,
    didYouMean(
      code,
      codes.map((each) => each.const),
    ) ?? 'Choose among its codes, or add a list of your own under "codeLists"',
  )
