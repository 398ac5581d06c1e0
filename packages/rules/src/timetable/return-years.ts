import { ageOn, type LegalPosition } from '@open-care-plan/model'
import { legalBasisOn } from '../facts/legal-basis.ts'
import { regulationsFrom } from './judged-days.ts'
import { later } from './period.ts'

/** A year of the children looked after return: 1 April to 31 March. */
export interface ReturnYear {
  readonly from: string
  readonly to: string
  /** Whether the child was 4 to 16 on each of its days, and did not turn 4 or 17 in it. */
  readonly throughout: boolean
}

/** Whose years are wanted. */
interface LookedAfter {
  readonly dateOfBirth: string
  readonly since: string
  readonly legal: LegalPosition | undefined
  readonly asAt: string
}

/** The ages at which the return asks for a score: from the first, and under the last. */
const firstAge = 4
const lastAge = 17

/**
 * The years, begun by a day, for which the return asks for an SDQ score or a reason: the child was 4 at their end and not yet 17
 * at their beginning, and looked after from their first day to their last without a short break. The year that runs is among
 * them: that the child stays looked after until it ends is expected.
 */
export function returnYears({ dateOfBirth, since, legal, asAt }: LookedAfter): ReturnYear[] {
  const years: ReturnYear[] = []
  const earliest = later(since, regulationsFrom)
  const born = Number(dateOfBirth.slice(0, 4))
  // Nobody is 4 before, nor under 17 after: the loop is short, however long ago the record says that care began.
  for (let year = born + firstAge - 1; year <= born + lastAge; year++) {
    const from = `${year}-04-01`
    const to = `${year + 1}-03-31`
    if (from > asAt) break
    if (from < earliest) continue
    const ages = [ageOn(dateOfBirth, from), ageOn(dateOfBirth, to)] as const
    if (ages[1] < firstAge || ages[0] >= lastAge) continue
    if (legal?.lookedAfterUntil !== undefined && legal.lookedAfterUntil <= to) continue
    if (inShortBreaks(legal, from, to)) continue
    years.push({ from, to, throughout: ages[0] >= firstAge && ages[1] < lastAge })
  }
  return years
}

const inShortBreaks = (legal: LegalPosition | undefined, from: string, to: string): boolean =>
  legalBasisOn(legal, from) === 'short-breaks' ||
  legal?.statuses?.some(
    (period) =>
      period.from !== undefined &&
      period.from > from &&
      period.from <= to &&
      legalBasisOn(legal, period.from) === 'short-breaks',
  ) === true
