import type { Dialect } from './dialect.ts'
import type { FormId } from './forms/index.ts'

/** One published schema, as the manifest lists it. */
export interface ManifestEntry {
  readonly form: FormId
  readonly title: string
  readonly version: string
  readonly dialect: Dialect
  /** The address of the schema, which is also where it can be fetched. */
  readonly $id: string
  /** The file, from the root of the package. */
  readonly file: string
  readonly bytes: number
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string
  /** The UI schema of the same version, beside the schema in draft-07. `1-0-0` has none. */
  readonly ui?: ManifestFile
}

/** A file that the package ships. */
export interface ManifestFile {
  /** From the root of the package. */
  readonly file: string
  readonly bytes: number
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string
}
