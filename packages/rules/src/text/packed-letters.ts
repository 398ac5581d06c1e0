/*
 * The letters of a word as two numbers, so that most words are told apart without a look at their letters: five bits a letter, six
 * letters a number.
 */

/** So many letters go into each number. */
export const perNumber = 6
/** A word of more letters than this has this bit in its second number: what comes after is not packed. */
export const longBit = 1 << 30

/** Five bits for a letter in lower case: `a` to `z` and the apostrophe have their own, and all others share four. */
export const fiveBits = (code: number): number =>
  code >= 97 && code <= 122 ? code & 31 : code === 39 ? 27 : 28 | (code & 3)

/** All of these bits; a capital of `englishLetters` has this one besides. */
export const letterBits = 31
export const capitalBit = 32

/** The bits of the letters of English, by their code; 0 for all else of ASCII. */
export const englishLetters = new Uint8Array(128)
for (let code = 97; code <= 122; code++) {
  englishLetters[code] = fiveBits(code)
  englishLetters[code - 32] = fiveBits(code) | capitalBit
}

/** The first six letters of a word in lower case, and the next six. */
export function packedLetters(word: string): { first: number; next: number } {
  let first = 0
  let next = 0
  for (let at = 0; at < word.length && at < 2 * perNumber; at++) {
    const bits = fiveBits(word.charCodeAt(at))
    if (at < perNumber) first = (first << 5) | bits
    else next = (next << 5) | bits
  }
  return { first, next: word.length > 2 * perNumber ? next | longBit : next }
}
