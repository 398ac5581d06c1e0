import type { SectionForm } from './section-form.ts'

type Schema = SectionForm['schema']

const made = new WeakMap<Schema, Schema>()

/**
 * The schema of a page on which no item has to have its id: nobody is asked for one, and the record gives it to a new item when
 * the page hands over. Made once, so that a page that is drawn again finds the same object.
 */
export function withoutGivenIds(schema: Schema): Schema {
  const before = made.get(schema)
  if (before !== undefined) return before
  const definitions = Object.entries(schema.definitions ?? {}).map(([name, definition]) => {
    const { required } = definition as Schema
    if (required?.includes('id') !== true) return [name, definition] as const
    return [name, { ...definition, required: required.filter((each) => each !== 'id') }] as const
  })
  const without = { ...schema, definitions: Object.fromEntries(definitions) }
  made.set(schema, without)
  return without
}
