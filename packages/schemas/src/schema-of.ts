import { type Dialect, dialects } from './dialect.ts'
import { currentVersion } from './forms/form.ts'
import { type FormId, forms } from './forms/index.ts'
import { currentLoaders } from './generated/current-loaders.ts'
import type { JsonSchemaObject } from './json-schema.ts'
import { loadFrozen } from './load-frozen.ts'

/** How every published schema is loaded: by form, version and dialect. */
export type SchemaLoaders = Readonly<
  Record<FormId, Readonly<Record<string, Readonly<Record<Dialect, SchemaLoader>>>>>
>

/** How a schema is loaded. */
export type SchemaLoader = () => Promise<{ readonly default: JsonSchemaObject }>

/** Thrown where a schema is asked for that was never published. */
export class UnknownSchemaError extends Error {
  override readonly name = 'UnknownSchemaError'
  readonly code = 'E_UNKNOWN_SCHEMA'
}

/**
 * The JSON Schema of a form: by default the current version, in draft-07. Each is loaded only when it is asked for, because
 * that of the care plan alone has several thousand lines. Whoever asks gets the same object, so it is frozen: to change one,
 * take a copy with `structuredClone`.
 *
 * @throws UnknownSchemaError where there is no such form, version or dialect; the message names those that there are.
 */
export async function schemaOf(
  form: FormId,
  version?: string,
  dialect: Dialect = 'draft-07',
): Promise<JsonSchemaObject> {
  const found = forms.find(({ id }) => id === form)
  if (found === undefined)
    throw unknown(
      'form',
      form,
      forms.map(({ id }) => id),
    )
  const current = currentVersion(found)
  const asked = version ?? current
  if (asked === current && dialect === 'draft-07') return loadFrozen(currentLoaders[found.id].schema)
  // Few ask for an older one, or for the other dialect: a page does not load the names of all of them.
  const { schemaLoaders } = await import('./generated/schema-loaders.ts')
  const loaders = schemaLoaders[found.id][asked]
  if (loaders === undefined) throw unknown(`version of ${form}`, version, found.versions)
  const load = loaders[dialect]
  if (load === undefined) throw unknown('dialect', dialect, dialects)
  return loadFrozen(load)
}

const unknown = (kind: string, asked: unknown, known: readonly string[]) =>
  new UnknownSchemaError(`There is no ${kind} ${JSON.stringify(asked)}. There is: ${known.join(', ')}`)
