import type { Change } from '../overlay.ts'
import type { Place } from './place.ts'

/** Whether a field has to be there, and whether the form asks for it. */
export function presence(
  { found: { part, name }, pointer, refuse }: Place,
  { required, hidden }: Change,
): void {
  if (required === undefined && hidden === undefined) return
  if (part === undefined || name === undefined) {
    const what = pointer === '' ? 'the record itself' : 'the items of a list'
    const remedy =
      pointer === '' ? 'Name a member of it' : 'Ask for a number of items with "minItems" of the list'
    if (required !== undefined)
      refuse('not-for-this-field', 'required', `"required" is for members, and this is ${what}`, remedy)
    if (hidden !== undefined)
      refuse(
        'not-for-this-field',
        'hidden',
        `"hidden" is for members, and this is ${what}`,
        'Hide the list, or a member',
      )
    return
  }
  const isRequired = part.required?.includes(name) === true
  if (required === false && isRequired) {
    refuse(
      'loosens',
      'required',
      `The core requires "${name}": without it others would refuse the record`,
      'Take "required" out of the change',
    )
  }
  if (hidden === true && isRequired) {
    refuse(
      'hides-required',
      'hidden',
      `The core requires "${name}", and nobody could fill in what the form does not ask`,
      'Hide only what may be left out',
    )
  } else if (hidden === true && required === true) {
    refuse(
      'contradicts',
      'hidden',
      `"${name}" is hidden and required, and nobody could fill it in`,
      'Take out one of the two',
    )
  }
  if (required === true && !isRequired) part.required = [...(part.required ?? []), name]
}
