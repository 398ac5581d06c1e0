import { expect } from 'vitest'
import type { Dialect } from '../../src/dialect.ts'
import type { FormId } from '../../src/forms/index.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { applyOverlay } from '../../src/overlay/apply-overlay.ts'
import { loaded } from '../loaded-schemas.ts'

export const core = await loaded('carer-update', 'draft-07')

/** What an overlay makes of a form. Fails where it is refused, or where anything that was given is changed. */
export const applied = async (
  overlay: object,
  form: FormId = 'carer-update',
  dialect: Dialect = 'draft-07',
) => {
  const schema = await loaded(form, dialect)
  const before = JSON.stringify([schema, overlay])
  const result = applyOverlay({ schema }, overlay)
  expect(JSON.stringify([schema, overlay])).toBe(before)
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2))
  return result.form
}

/** Why an overlay is refused. */
export const refused = async (overlay: object, form: FormId = 'carer-update') => {
  const result = applyOverlay({ schema: await loaded(form, 'draft-07') }, overlay)
  return result.ok ? [] : result.issues
}

/** What stands at a place in a schema. */
export const at = (schema: unknown, ...path: (string | number)[]) =>
  path.reduce<unknown>(
    (node, name) => (node as Record<string | number, unknown>)[name],
    schema,
  ) as JsonSchemaObject
