/** How old somebody is on a day, in words: 9 years old, 5 months old. Both days are `YYYY-MM-DD`. */
export function ageAt(dateOfBirth: string, asAt: string): string {
  const months = monthsOld(dateOfBirth, asAt)
  if (months < 24) return months === 1 ? '1 month old' : `${months} months old`
  return `${Math.floor(months / 12)} years old`
}

/** How many whole months old somebody is on a day. */
export function monthsOld(dateOfBirth: string, asAt: string): number {
  const [year = 0, month = 0, day = 0] = dateOfBirth.split('-').map(Number)
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = asAt.split('-').map(Number)
  return (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0)
}
