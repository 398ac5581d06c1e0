/** What a path gives: the parts of it that a pattern names, and the rest after `*`. */
export type Params = Readonly<Record<string, string>>

/** Holds a path against a pattern such as `/records/:id/form/*`. Undefined where it is another page. */
export function match(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  const open = wanted.at(-1) === '*'
  if (open) wanted.pop()
  if (open ? given.length < wanted.length : given.length !== wanted.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const own = decoded(given[at] ?? '')
    if (own === undefined) return undefined
    if (part.startsWith(':')) params[part.slice(1)] = own
    else if (part !== own) return undefined
  }
  // The rest stays as it stands in the address: whoever reads it decodes it.
  if (open) params.rest = given.slice(wanted.length).join('/')
  return params
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
