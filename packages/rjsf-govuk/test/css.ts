/** Selectors of a style sheet, one by one, without those of key frames. */
export function selectorsOf(css: string): string[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=[{};]|^)\s*([^@{};]+)\{/g)].flatMap(
    ([, selectors]) => splitOutside(selectors ?? ''),
  )
}

/** Splits at commas that do not stand between brackets. */
function splitOutside(selectors: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const sign of selectors) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += sign
  }
  return [...parts, part.trim()]
}

/** Custom properties that a piece of CSS sets, without their two dashes. */
export const propertiesOf = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(?<=[{;\s])--([\w-]+):\s*([^;}]+)/g)].map(([, name, value]) => [name, value]),
  )

/** What each custom property is where nobody sets it. A property with several such values is a mistake. */
export function fallbacksOf(css: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of css.matchAll(/var\(--([\w-]+),\s*(#[0-9a-f]{3,6})\)/g)) {
    if (found[name] !== undefined && longHex(found[name]) !== longHex(value))
      throw new Error(`--${name} is ${found[name]} here and ${value} there`)
    found[name] = value
  }
  return found
}

/** `#abc` as `#aabbcc`. */
export const longHex = (colour: string): string =>
  colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&').toLowerCase() : colour.toLowerCase()
