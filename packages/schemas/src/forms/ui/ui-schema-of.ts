import { currentLoaders } from '../../generated/current-loaders.ts'
import { loadFrozen } from '../../load-frozen.ts'
import { UnknownSchemaError } from '../../schema-of.ts'
import { currentVersion } from '../form.ts'
import { type FormId, forms } from '../index.ts'
import type { UiSchema } from './ui-schema.ts'

/** How every UI schema is loaded: by form and version. */
export type UiLoaders = Readonly<Record<FormId, Readonly<Record<string, UiLoader>>>>

/** How a UI schema is loaded. */
export type UiLoader = () => Promise<{ readonly default: object }>

/**
 * The UI schema of a form, for rjsf and whoever reads the same: by default that of the current version. Each is loaded only
 * when it is asked for. Whoever asks gets the same object, so it is frozen: to change one, take a copy with `structuredClone`.
 *
 * @throws UnknownSchemaError where there is no such form, or no UI schema of that version; the message names those that there are.
 */
export async function uiSchemaOf(form: FormId, version?: string): Promise<UiSchema> {
  const found = forms.find(({ id }) => id === form)
  if (found === undefined) {
    const known = forms.map(({ id }) => id).join(', ')
    throw new UnknownSchemaError(`There is no form ${JSON.stringify(form)}. There is: ${known}`)
  }
  const current = currentVersion(found)
  const asked = version ?? current
  if (asked === current) return loadFrozen(currentLoaders[found.id].ui) as Promise<UiSchema>
  const { uiLoaders } = await import('../../generated/ui-loaders.ts')
  const loaders = uiLoaders[found.id]
  const load = Object.hasOwn(loaders, asked) ? loaders[asked] : undefined
  if (load === undefined) {
    const known = Object.keys(loaders).join(', ')
    throw new UnknownSchemaError(
      `There is no UI schema of ${form} in version ${JSON.stringify(asked)}. There is: ${known}`,
    )
  }
  return loadFrozen(load) as Promise<UiSchema>
}
