// Stands in for `fast-uri`, of which rjsf asks two things, of the addresses of schemas only: 24 kB for 40 lines.

interface Address {
  readonly scheme: string
  readonly authority: string | undefined
  readonly path: string
  readonly query: string | undefined
  readonly fragment: string | undefined
}

/** RFC 3986, appendix B. */
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s

function read(text: string): Address {
  const [, scheme = '', authority, path = '', query, fragment] = parts.exec(text) ?? []
  return { scheme: scheme.toLowerCase(), authority: authority?.toLowerCase(), path, query, fragment }
}

const write = ({ scheme, authority, path, query, fragment }: Address): string =>
  [
    scheme && `${scheme}:`,
    authority !== undefined && `//${authority}`,
    path,
    query !== undefined && `?${query}`,
    fragment !== undefined && `#${fragment}`,
  ]
    .filter(Boolean)
    .join('')

/** Takes `.` and `..` out of a path. */
function withoutDots(path: string): string {
  const out: string[] = []
  const segments = path.split('/')
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1
    if (segment === '..') {
      if (out.length > 1 || (out.length === 1 && out[0] !== '')) out.pop()
      if (isLast) out.push('')
    } else if (segment !== '.') out.push(segment)
    else if (isLast) out.push('')
  }
  return out.join('/')
}

/** RFC 3986, section 5.2. */
function resolve(from: string, to: string): string {
  const [base, other] = [read(from), read(to)]
  const { fragment } = other
  if (other.scheme) return write({ ...other, path: withoutDots(other.path) })
  if (other.authority !== undefined)
    return write({ ...other, scheme: base.scheme, path: withoutDots(other.path) })
  if (other.path === '') return write({ ...base, query: other.query ?? base.query, fragment })
  const folder = base.authority !== undefined && base.path === '' ? '/' : base.path.replace(/[^/]*$/, '')
  const path = withoutDots(other.path.startsWith('/') ? other.path : folder + other.path)
  return write({ ...base, path, query: other.query, fragment })
}

const equal = (one: string, other: string): boolean => normal(one) === normal(other)

const normal = (text: string): string => {
  const address = read(text)
  return write({ ...address, path: withoutDots(address.path) })
}

export default { resolve, equal }
