import { createHash } from 'node:crypto'
import { schemaAddress, schemaFile } from '../src/address.ts'
import { dialects } from '../src/dialect.ts'
import { forms } from '../src/forms/index.ts'
import type { ManifestEntry } from '../src/manifest.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A list of every published schema; `textOf` gives the text of a file. */
export const manifestOf = (textOf: (file: string) => string): ManifestEntry[] =>
  forms.flatMap(({ id, title, versions }) =>
    versions.flatMap((version) =>
      dialects.map((dialect) => {
        const file = schemaFile(id, version, dialect)
        const text = textOf(file)
        return {
          form: id,
          title,
          version,
          dialect,
          $id: schemaAddress(id, version, dialect),
          file,
          bytes: Buffer.byteLength(text),
          sha256: sha256(text),
        }
      }),
    ),
  )

/** The manifest as a module. */
export const manifestModule = (manifest: readonly ManifestEntry[], banner: string): string =>
  `${banner}
import type { ManifestEntry } from '../manifest.ts'

/** Every published schema: its address, version, size and digest. */
export const manifest: readonly ManifestEntry[] = ${JSON.stringify(manifest, null, 2)}
`

/** A module that can load every published schema, each only when it is asked for. */
export function loadersModule(manifest: readonly ManifestEntry[], banner: string): string {
  const ofForm = forms.map(({ id, versions }) => {
    const ofVersion = versions.map((version) => {
      const entries = manifest.filter((entry) => entry.form === id && entry.version === version)
      const loaders = entries.map(
        ({ dialect, file }) =>
          `      '${dialect}': () => import('../../${file}', { with: { type: 'json' } }),`,
      )
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
