const made = new Map<string, Intl.NumberFormat>()

/** A number as a language writes it: `1,250`. What writes it is kept, for a form has many, and making it costs most. */
export function numberInWords(n: number, lang: string): string {
  const format = made.get(lang) ?? new Intl.NumberFormat(lang)
  made.set(lang, format)
  return format.format(n)
}
