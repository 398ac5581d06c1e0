import type { Dialect } from './dialect.ts'

/** The file of a schema, from the root of the package. */
export const schemaFile = (form: string, version: string, dialect: Dialect): string =>
  `${form}/${version}${dialect === '2020-12' ? '.2020-12' : ''}.schema.json`

/**
 * The address of a schema, which is its `$id`. Its path is that of the file in the package: unpkg.com serves files of npm
 * packages by their path, and sends an address without a version on to the latest release, which still has every schema
 * that was ever published.
 */
export const schemaAddress = (form: string, version: string, dialect: Dialect): string =>
  `https://unpkg.com/@open-care-plan/schemas/${schemaFile(form, version, dialect)}`

/** The file of a UI schema, from the root of the package. */
export const uiFile = (form: string, version: string): string => `${form}/${version}.ui.json`
