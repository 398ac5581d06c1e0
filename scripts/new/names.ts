import { NewUnitError } from './unit.ts'

/** A name as files have it. Throws NewUnitError, with an example, where it is not one. */
export function kebabName(name: string, example: string): string {
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) return name
  throw new NewUnitError(
    `"${name}" cannot be a name. Use small letters, digits and single hyphens, for example ${example}`,
  )
}

/** `first-review` as `firstReview`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `first-review` as `FirstReview`. */
export const pascalCase = (name: string): string => camelCase(`-${name}`)
