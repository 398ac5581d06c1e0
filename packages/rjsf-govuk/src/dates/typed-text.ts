/**
 * Several texts are kept as one, with marks between them. A backslash goes before a mark that belongs to a text, and before a
 * backslash, so that the same texts can be taken out again.
 */
export const guard = (text: string, marks: string): string =>
  [...text].map((letter) => (letter === '\\' || marks.includes(letter) ? `\\${letter}` : letter)).join('')

/** The text that `guard` was given. */
export const unguard = (text: string): string => text.replace(/\\([\s\S])/g, '$1')

/** A text up to the first mark of its own, and from there on. Undefined for the second where there is no mark. */
export function cut(text: string, marks: string): readonly [string, string | undefined] {
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\') at++
    else if (marks.includes(letter)) return [text.slice(0, at), text.slice(at)]
  }
  return [text, undefined]
}

/** The texts between the marks. */
export function split(text: string, mark: string): readonly string[] {
  const [first, rest] = cut(text, mark)
  return rest === undefined ? [unguard(first)] : [unguard(first), ...split(rest.slice(mark.length), mark)]
}
