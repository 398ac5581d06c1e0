import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sha256 } from './manifest.ts'

/** The digest of every schema file that has been published, by its path: what has a digest here never changes again. */
export type Published = Readonly<Record<string, string>>

export const inPackage = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))

export const published = (): Published =>
  JSON.parse(readFileSync(inPackage('published.json'), 'utf8')) as Published

/** Thrown where a published schema would be changed. */
class PublishedSchemaError extends Error {
  override readonly name = 'PublishedSchemaError'
  readonly code = 'E_PUBLISHED_SCHEMA'
}

/** Lets a text stand for a file, unless the file is published and says something else. */
export function unlessPublished(file: string, text: string, digests: Published): string {
  const digest = digests[file]
  if (digest === undefined || digest === sha256(text)) return text
  const [form, name] = file.split('/')
  throw new PublishedSchemaError(
    `${file} is published and cannot change. Add a version to packages/schemas/src/forms/${form}.ts after ${name?.split('.')[0]}: docs/reference/schema-versions.md says which`,
  )
}
