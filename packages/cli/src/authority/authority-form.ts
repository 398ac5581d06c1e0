import {
  type AuthorityForm,
  applyOverlay,
  type Dialect,
  type FormId,
  forms,
  schemaOf,
} from '@open-care-plan/schemas'
import type { Context } from '../command.ts'
import { type Reading, read } from '../input/input-problem.ts'
import { placed, readObject } from '../input/read-object.ts'

/**
 * The form that an overlay in a file makes, of the version that it was written for or another; or everything that is wrong with
 * the overlay, with its line.
 */
export async function authorityForm(
  file: string,
  { io }: Context,
  dialect: Dialect,
  version?: string,
): Promise<Reading<AuthorityForm>> {
  const overlay = await readObject(file, io, 'overlay')
  if (!overlay.ok) return overlay
  const { value, text } = overlay.value
  const schema = await schemaOf(formOf(value), version, dialect)
  const result = applyOverlay({ schema }, value)
  return result.ok ? read(result.form) : { ok: false, problems: placed(result.issues, text) }
}

/** The form that an overlay names. Of one that names none any form will do: that it names none is said, whatever the form. */
function formOf(overlay: object): FormId {
  const named = 'form' in overlay ? overlay.form : undefined
  return forms.find(({ id }) => id === named)?.id ?? 'care-plan'
}
