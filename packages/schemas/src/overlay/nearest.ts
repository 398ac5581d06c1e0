/** `Did you mean "…"?`, where one of the known names is near to the one that was written. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  const word = written.slice(0, longest).toLowerCase()
  let most = Math.max(2, Math.floor(word.length / 3))
  let found: string | undefined
  for (const name of known) {
    const distance = changes(word, name.toLowerCase())
    if (distance <= most) {
      most = distance - 1
      found = name
    }
  }
  return found === undefined ? undefined : `Did you mean "${found}"?`
}

/** Nobody mistypes a name as long as that, and comparing it would take time. */
const longest = 100

/** How many letters to add, drop or change to make one word of the other. */
function changes(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const changed = (last[j] ?? 0) + (letter === other ? 0 : 1)
      row.push(Math.min(changed, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    last = row
  }
  return last.at(-1) ?? 0
}
