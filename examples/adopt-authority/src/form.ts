import { readFileSync } from 'node:fs'
import { applyOverlay, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'

/** What a JSON file of this folder holds. */
export const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

export const overlay = json('overlay.json') as { readonly namespace: string }

/** The form, its own fields and labels in it. */
export async function amblefordForm() {
  const [schema, ui] = await Promise.all([schemaOf('care-plan'), uiSchemaOf('care-plan')])
  const result = applyOverlay({ schema, ui }, overlay)
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.form
}
