import { fromPointer } from '@open-care-plan/model/json-pointer'
import { didYouMean } from '../nearest.ts'
import type { Change, Overlay } from '../overlay.ts'
import type { Issues } from '../overlay-issue.ts'
import { narrowings } from './narrowings.ts'
import { kindOf } from './node.ts'
import { type Place, placeOf } from './place.ts'
import { presence } from './presence.ts'
import { reorder } from './reorder.ts'
import type { Found, Lost, WorkingSchema } from './working-schema.ts'

/** Does to the form's own fields what an overlay asks, as far as that may be. */
export function applyChanges(
  { changes = {}, namespace }: Partial<Overlay>,
  schema: WorkingSchema,
  issues: Issues,
): void {
  for (const [pointer, change] of Object.entries(changes)) {
    const tokens = fromPointer(pointer)
    const found = schema.find(tokens)
    if ('known' in found) sayLost(pointer, found, namespace, issues)
    else applyChange(placeOf(pointer, tokens, found, schema, issues), change, found)
  }
}

function applyChange(place: Place, change: Change, { field }: Found): void {
  const { schema, tokens } = place
  presence(place, change)
  // What narrows a field changes it, and what it refers to; its label is its own.
  if (narrows(change)) {
    const node = kindOf(schema.target(field)) === 'a part' ? schema.own(field, tokens) : place.inlined()
    for (const narrow of narrowings) narrow(place, node, change)
    reorder(place, node, change)
  }
  schema.label(field, change)
}

const labels: readonly string[] = ['title', 'description', 'required', 'hidden'] satisfies (keyof Change)[]

const narrows = (change: Change) => Object.keys(change).some((name) => !labels.includes(name))

function sayLost(
  pointer: string,
  { token, known, at }: Lost,
  namespace: string | undefined,
  issues: Issues,
): void {
  const path = `/changes/${pointer.replaceAll('~', '~0').replaceAll('/', '~1')}`
  if (at === 'own fields') {
    const remedy =
      token === namespace
        ? 'Say it where the field is made, under "fields"'
        : 'Change only what is yours: the fields of another namespace are another authority’s'
    issues.add('unknown-field', path, 'What stands under "extensions" is no field of the form', remedy)
  } else if (at === 'list') {
    issues.add(
      'unknown-field',
      path,
      `A list stands before "${token}" in ${pointer}, and a change is made to every item of a list`,
      `Write * for the items${/^\d+$/.test(token) ? `, in place of ${token}` : `, before ${token}`}`,
    )
  } else if (at === 'field') {
    issues.add(
      'unknown-field',
      path,
      `There is nothing below a field, and so no "${token}" in ${pointer}`,
      'Shorten the pointer',
    )
  } else {
    const near = didYouMean(token, known)
    const own = 'A field of your own is added under "fields", and stands under "extensions"'
    issues.add(
      'unknown-field',
      path,
      `The form has no "${token}" in ${pointer}, and an overlay cannot add to its core: others would refuse the record`,
      near === undefined ? own : `${near} ${own}`,
    )
  }
}
