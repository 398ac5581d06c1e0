/** A time looked after, by any authority. */
export interface TimeInCare {
  readonly from: string
  /** The day on which it ended; left out while it runs. */
  readonly to?: string | undefined
  readonly shortBreaks?: boolean | undefined
}

/** Days looked after without a break, other than in short breaks. */
export interface Stay {
  readonly from: string
  /** The day on which it ended; undefined where it runs on the day that is looked at. */
  readonly to: string | undefined
}

/**
 * The times looked after as they stand on a day, joined where one follows on another, the earliest first. What is dated after
 * the day has not happened, and nobody is looked after beyond the eighteenth birthday.
 */
export function staysUntil(times: readonly TimeInCare[], asAt: string, eighteen: string): Stay[] {
  const begun = times
    .filter(
      ({ from, to, shortBreaks }) =>
        shortBreaks !== true && from <= asAt && from < eighteen && (to ?? from) >= from,
    )
    .map(({ from, to }) => ({ from, to: endBy(to, asAt, eighteen) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const stays: Stay[] = []
  for (const time of begun) {
    const last = stays.at(-1)
    if (last === undefined || (last.to !== undefined && last.to < time.from)) stays.push(time)
    else stays[stays.length - 1] = { from: last.from, to: laterEnd(last.to, time.to) }
  }
  return stays
}

function endBy(to: string | undefined, asAt: string, eighteen: string): string | undefined {
  if (asAt >= eighteen) return to === undefined || to > eighteen ? eighteen : to
  return to !== undefined && to <= asAt ? to : undefined
}

const laterEnd = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? undefined : a > b ? a : b
