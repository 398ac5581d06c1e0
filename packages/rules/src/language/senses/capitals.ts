import type { Sense } from './sense.ts'

/** Whether letters stand for words: written in capitals, with or without the `s` of a plural. */
export const capitalsSense: Sense = ({ source, words }, { first }) => {
  const word = words[first]
  if (word === undefined) return false
  const second = source.charCodeAt(word.start + 1)
  return word.upper || (word.capital && second >= 65 && second <= 90)
}
