/** What a validator found, in the shape that rjsf gives it: that of Ajv, with the place as `property`. */
export interface Mistake {
  /** The keyword that was not met. Undefined for a mistake that the host found in a way of its own. */
  readonly name?: string | undefined
  /** `.medicines.0.name` or `.medicines[0].name`. */
  readonly property?: string | undefined
  readonly message?: string | undefined
  readonly params?: unknown
  readonly schemaPath?: string | undefined
  readonly stack?: string | undefined
  readonly title?: string | undefined
}

export type Path = readonly (string | number)[]

/** Where a mistake is. */
export function pathOf({ property = '' }: Mistake): Path {
  const tokens = property.match(/[^.[\]'"]+|'[^']*'|"[^"]*"/gu) ?? []
  return tokens.map((token) => (/^\d+$/u.test(token) ? Number(token) : token.replace(/^['"]|['"]$/gu, '')))
}

/** A member of what a keyword says of itself, as `limit` of `maxLength`. */
export const paramOf = ({ params }: Mistake, name: string): unknown =>
  typeof params === 'object' && params !== null
    ? (params as Readonly<Record<string, unknown>>)[name]
    : undefined
