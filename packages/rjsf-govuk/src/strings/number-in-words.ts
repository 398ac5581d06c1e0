const made = new Map<string, Intl.NumberFormat>()

/** Languages that put a comma after the thousands, as those of the theme’s own words do. */
const withComma = /^(?:en|cy)\b/

/**
 * A number as a language writes it: `1,250`. What a form counts is written without `Intl`, whose tables a browser loads at the
 * first number, in the middle of the first drawing of a form.
 */
export function numberInWords(n: number, lang: string): string {
  if (Number.isInteger(n) && n >= 0 && n < 1_000_000 && withComma.test(lang)) {
    return n < 1000 ? `${n}` : `${Math.floor(n / 1000)},${`${n % 1000}`.padStart(3, '0')}`
  }
  const format = made.get(lang) ?? new Intl.NumberFormat(lang)
  made.set(lang, format)
  return format.format(n)
}
