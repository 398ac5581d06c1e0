import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { UiSchema } from '../src/forms/ui/ui-schema.ts'
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

/**
 * The digest that a file is written down with. Of a UI schema the rules of its sections are no part: the rule set has a version of its own,
 * and a rule that is added to it makes no new version of a form.
 */
export function digestOf(file: string, text: string): string {
  return sha256(file.endsWith('.ui.json') ? JSON.stringify(withoutRules(JSON.parse(text))) : text)
}

function withoutRules(ui: UiSchema): object {
  const options = ui['ui:options']
  const sections = options?.sections?.map(({ rules: _, ...section }) => section)
  return { ...ui, 'ui:options': { ...options, sections } }
}

/** Lets a text stand for a file, unless the file is published and says something else. */
export function unlessPublished(file: string, text: string, digests: Published): string {
  const digest = digests[file]
  if (digest === undefined || digest === digestOf(file, text)) return text
  const [form, name] = file.split('/')
  throw new PublishedSchemaError(
    `${file} is published and cannot change. Add a version to packages/schemas/src/forms/${form}.ts after ${name?.split('.')[0]}: docs/reference/schema-versions.md says which`,
  )
}
