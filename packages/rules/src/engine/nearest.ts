import { closestMatch } from 'leven'

/** Asks whether the nearest of the known words was meant; undefined where none is near. */
export function nearestWords(word: string, known: readonly string[]): string | undefined {
  const near = closestMatch(word, known, { maxDistance: Math.max(3, Math.floor(word.length / 3)) })
  return near === undefined ? undefined : `Did you mean "${near}"?`
}
