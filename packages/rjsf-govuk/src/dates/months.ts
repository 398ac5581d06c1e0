/** The months in English and in Welsh, from January on. */
const names: readonly (readonly string[])[] = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
]

/**
 * The number of a month, 1 to 12, from what was typed: a number, with or without zeros before it, or a name in English or Welsh.
 * A name may be cut short to three letters or more, as “Sept” or “Chwef.”: no two begin alike. Undefined for all else.
 */
export function readMonth(text: string): number | undefined {
  const typed = text.trim().toLowerCase()
  if (/^0*(?:[1-9]|1[0-2])$/.test(typed)) return Number(typed)
  const begin = typed.replace(/\.$/, '')
  if (begin.length < 3) return undefined
  const position = names.findIndex((month) => month.some((name) => name.startsWith(begin)))
  return position === -1 ? undefined : position + 1
}
