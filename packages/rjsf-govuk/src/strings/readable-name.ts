/** The name of a property in words: `dateOfBirth` and `date_of_birth` are “Date of birth”, `GPName` is “GP name”. */
export function readableName(property: string): string {
  const words = property
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_.-]+/u)
    .filter((word) => word !== '')
    .map((word) => (isAcronym(word) ? word : word.toLowerCase()))
  return capital(words.join(' ')) || property
}

/** Text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)

/** Words that keep their capital wherever they stand. */
const names = new Set(
  `I I’m I'm England English Wales Welsh Scotland Scottish Ireland Irish Britain British Ofsted Cafcass January February
  April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Christmas Easter Cymru Cymraeg Lloegr Saesneg Ionawr Chwefror Ebrill Mehefin Gorffennaf Hydref Tachwedd Rhagfyr`.split(
    /\s+/u,
  ),
)

/**
 * A title as it stands inside a sentence: with a small letter at its beginning, unless it opens with an acronym or a name,
 * or is written as a name is, every word with a capital.
 */
export function inSentence(title: string): string {
  const [first = '', ...rest] = title.split(/\s+/u)
  const isWrittenAsName =
    rest.some((word) => /^\p{Lu}/u.test(word)) && rest.every((word) => !/^\p{Ll}/u.test(word))
  if (keepsCapital(first) || isWrittenAsName) return title
  return title.charAt(0).toLowerCase() + title.slice(1)
}

const keepsCapital = (word: string): boolean =>
  names.has(word) || names.has(word.replace(/[’']s?$/u, '')) || /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}/u.test(word)
