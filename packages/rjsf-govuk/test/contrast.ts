import { longHex } from './css.ts'

const channels = (colour: string): number[] =>
  (longHex(colour).match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, `#rrggbb` or `#rgb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Contrast of the words of an element to what they stand on, as the browser computes both. */
export function contrastOf(element: Element): number {
  const hex = (colour: string): string =>
    `#${(colour.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((value) => Number(value).toString(16).padStart(2, '0'))
      .join('')}`
  let ground: Element | null = element
  const clear = 'rgba(0, 0, 0, 0)'
  while (ground && getComputedStyle(ground).backgroundColor === clear) ground = ground.parentElement
  return contrast(
    hex(getComputedStyle(element).color),
    ground ? hex(getComputedStyle(ground).backgroundColor) : '#ffffff',
  )
}

/** A colour with a share of black in it, as `color-mix(in srgb, …, #000)` makes it. */
export const withBlack = (colour: string, share: number): string =>
  `#${channels(colour)
    .map((value) =>
      Math.round(value * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
