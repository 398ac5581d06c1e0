/** Of RFC 3986, without letters and digits. */
const marks = "\\-._~!$&'()*+,;="
const encoded = '%[0-9a-f]{2}'
const any = (characters: string, times = '*'): string => `(?:[a-z0-9${characters}]|${encoded})${times}`

const byte = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)'

export const ipv4 = new RegExp(`^(?:${byte}\\.){3}${byte}$`)

/** Without noughts before a number, as it stands in an address of version 6. */
const ipv4In6 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/

/** Eight groups of four digits, of which `::` leaves out one or more; the last two may be an address of version 4. */
export function isIpv6(text: string, last: RegExp = ipv4In6): boolean {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')))
  const groups = halves.flat()
  const end = groups.at(-1) ?? ''
  const isMixed = last.test(end) && halves.at(-1)?.length !== 0
  const digits = isMixed ? groups.slice(0, -1) : groups
  const count = digits.length + (isMixed ? 2 : 0)
  return (
    digits.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) &&
    (halves.length === 1 ? count === 8 : halves.length === 2 && count < 8)
  )
}

/** A reference may have other marks than an address, and nothing in it. */
function addressOf(scheme: string, others: string, isEmpty: string): RegExp {
  const inPath = `${marks}${others}:@`
  const segments = `(?:/${any(inPath)})*`
  const path = `${any(inPath, '+')}${segments}`
  const authority = `(?:${any(`${marks}:`)}@)?(?:\\[(.*)\\]|${any(marks + others)})(?::\\d*)?`
  const rest = any(`${inPath}/?`)
  return new RegExp(
    `^${scheme}(?:/?/${authority}${segments}|/(?:${path})?|(?:${path})${isEmpty})(?:\\?${rest})?(?:#${rest})?$`,
    'i',
  )
}

const scheme = '[a-z][a-z0-9+\\-.]*:'
const whole = addressOf(scheme, '', '')
const reference = addressOf(`(?:${scheme})?`, '"', '?')
const future = new RegExp(`^v[0-9a-f]+\\.[a-z0-9${marks}:]+$`, 'i')

function isAddress(text: string, expression: RegExp): boolean {
  const found = expression.exec(text)
  const literal = found?.[1]
  return found !== null && (literal === undefined || isIpv6(literal, ipv4) || future.test(literal))
}

export const isUriReference = (text: string): boolean => isAddress(text, reference)

export const isUri = (text: string): boolean => /[/:]/.test(text) && isAddress(text, whole)

/** RFC 6570. */
const variable = `(?:[a-z0-9_]|${encoded})+`
const variables = `${variable}(?:\\.${variable})*(?::[1-9]\\d{0,3}|\\*)?`
export const uriTemplate = new RegExp(
  `^(?:[^\\x00-\\x20\\x7f"<>%\\\\^\`{|}]|${encoded}|\\{[+#./;?&=,!@|]?${variables}(?:,${variables})*\\})*$`,
  'i',
)
