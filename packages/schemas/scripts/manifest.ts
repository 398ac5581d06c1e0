import { createHash } from 'node:crypto'
import { schemaAddress, schemaFile, uiFile } from '../src/address.ts'
import { dialects } from '../src/dialect.ts'
import { currentVersion } from '../src/forms/form.ts'
import { forms } from '../src/forms/index.ts'
import type { ManifestEntry, ManifestFile } from '../src/manifest.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A list of every published schema; `textOf` gives the text of a file that there is. */
export const manifestOf = (textOf: (file: string) => string | undefined): ManifestEntry[] =>
  forms.flatMap(({ id, title, versions }) =>
    versions.flatMap((version) =>
      dialects.map((dialect) => {
        const file = schemaFile(id, version, dialect)
        const text = textOf(file)
        if (text === undefined) throw new Error(`${file} is missing`)
        const ui = dialect === 'draft-07' ? uiFile(id, version) : undefined
        const uiText = ui === undefined ? undefined : textOf(ui)
        return {
          form: id,
          title,
          version,
          dialect,
          $id: schemaAddress(id, version, dialect),
          ...described(file, text),
          ...(ui !== undefined && uiText !== undefined && { ui: described(ui, uiText) }),
        }
      }),
    ),
  )

const described = (file: string, text: string): ManifestFile => ({
  file,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
})

/** The manifest as a module. */
export const manifestModule = (manifest: readonly ManifestEntry[], banner: string): string =>
  `${banner}
import type { ManifestEntry, ManifestFile } from '../manifest.ts'

/** Every published schema: its address, version, size and digest. */
export const manifest: readonly ManifestEntry[] = ${JSON.stringify(manifest, null, 2)}
`

/** A module that can load what every form is drawn from today, each only when it is asked for. */
export function currentLoadersModule(banner: string): string {
  const ofForm = forms.map((form) => {
    const version = currentVersion(form)
    return [
      `  '${form.id}': {`,
      `    schema: ${loader(schemaFile(form.id, version, 'draft-07'))},`,
      `    ui: ${loader(uiFile(form.id, version))},`,
      '  },',
    ].join('\n')
  })
  return `${banner}
import type { FormId } from '../forms/index.ts'
import type { UiLoader } from '../forms/ui/ui-schema-of.ts'
import type { SchemaLoader } from '../schema-of.ts'

export const currentLoaders: Readonly<
  Record<FormId, { readonly schema: SchemaLoader; readonly ui: UiLoader }>
> = {
${ofForm.join('\n')}
}
`
}

const loader = (file: string) => `() => import('../../${file}', { with: { type: 'json' } })`

/** A module that can load every published schema, each only when it is asked for. */
export function loadersModule(manifest: readonly ManifestEntry[], banner: string): string {
  const ofForm = forms.map(({ id, versions }) => {
    const ofVersion = versions.map((version) => {
      const entries = manifest.filter((entry) => entry.form === id && entry.version === version)
      const loaders = entries.map(({ dialect, file }) => `      '${dialect}': ${loader(file)},`)
      return [`    '${version}': {`, ...loaders, '    },'].join('\n')
    })
    return [`  '${id}': {`, ...ofVersion, '  },'].join('\n')
  })
  return `${banner}
import type { SchemaLoaders } from '../schema-of.ts'

export const schemaLoaders: SchemaLoaders = {
${ofForm.join('\n')}
}
`
}

/** A module that can load every UI schema, each only when it is asked for. */
export function uiLoadersModule(manifest: readonly ManifestEntry[], banner: string): string {
  const ofForm = forms.map(({ id }) => {
    const loaders = manifest
      .filter(({ form, ui }) => form === id && ui !== undefined)
      .map(({ version, ui }) => `    '${version}': ${loader(ui?.file ?? '')},`)
    return [`  '${id}': {`, ...loaders, '  },'].join('\n')
  })
  return `${banner}
import type { UiLoaders } from '../forms/ui/ui-schema-of.ts'

export const uiLoaders: UiLoaders = {
${ofForm.join('\n')}
}
`
}
