/** For whom the view is written: its words, its pictures and how much of it there is. */
export type AgeGroup = 'under-8' | '8-to-12' | '13-and-over'

export const ageGroups: readonly AgeGroup[] = ['under-8', '8-to-12', '13-and-over']

/** Whole years from a day of birth to another day. Both are `YYYY-MM-DD`. */
export function ageAt(dateOfBirth: string, asAt: string): number {
  const years = Number(asAt.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return asAt.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

/** The age group of a child on a day. Without a day of birth, the group in the middle. */
export function ageGroupOf(dateOfBirth: string | undefined, asAt: string): AgeGroup {
  if (dateOfBirth === undefined) return '8-to-12'
  const age = ageAt(dateOfBirth, asAt)
  return age < 8 ? 'under-8' : age < 13 ? '8-to-12' : '13-and-over'
}
