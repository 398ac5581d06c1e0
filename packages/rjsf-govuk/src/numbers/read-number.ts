/** What people write beside a number: “£” before it, “kg” or “%” after it. */
export interface Affixes {
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

const grouped = /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d*)?$/
const plain = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/**
 * Reads a number as people in Britain write it: `1250`, `1,250.50`, `1 250`, `.5`, `-3`, `−3`, `£20` where the box stands
 * behind a pound sign. Commas and spaces are read only where they part thousands: whoever types `1,5` may mean another
 * number than the one that we would make of it.
 *
 * Undefined where it is no number, and where its digits before the point are too many to be held. The caller then keeps
 * what was typed, for it is better to ask again than to hold something else.
 */
export function readNumber(text: string, { prefix, suffix }: Affixes = {}): number | undefined {
  let rest = text.replace(/\s+/g, ' ').trim()
  const sign = /^[+\-−–] ?/.exec(rest)?.[0] ?? ''
  rest = rest.slice(sign.length)
  if (prefix && rest.startsWith(prefix)) rest = rest.slice(prefix.length).trimStart()
  if (suffix && rest.endsWith(suffix)) rest = rest.slice(0, -suffix.length).trimEnd()
  const digits = grouped.test(rest) ? rest.replace(/[, ]/g, '') : rest
  if (!plain.test(digits)) return undefined
  const number = Number(digits)
  const whole = /^\d+(?=\.\d*$|$)/.exec(digits)?.[0]
  const isHeld =
    whole === undefined
      ? Number.isFinite(number)
      : String(Math.trunc(number)) === whole.replace(/^0+(?=\d)/, '')
  if (!isHeld) return undefined
  return sign !== '' && !sign.startsWith('+') && number !== 0 ? -number : number
}
