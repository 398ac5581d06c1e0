import { closestMatch } from 'leven'

/** `Did you mean "…"?`, where one of the known names is near to the one that was written; capitals do not matter. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  const word = written.slice(0, longest).toLowerCase()
  const names = known.map((name) => name.toLowerCase())
  const near = closestMatch(word, names, { maxDistance: Math.max(2, Math.floor(word.length / 3)) })
  return near === undefined ? undefined : `Did you mean "${known[names.indexOf(near)]}"?`
}

/** Nobody mistypes a name as long as that, and comparing it would take time. */
const longest = 100
