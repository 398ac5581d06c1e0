import { expect, test } from 'vitest'
import { type CareHistory, type CareLeaverStanding, careLeaverCategory } from '../src/care-leaver/category.ts'
import type { TimeInCare } from '../src/care-leaver/times-in-care.ts'

type Row = [name: string, history: CareHistory, asAt: string, standing: CareLeaverStanding]

/** Everything known of somebody born on that day: these times looked after, and none at home. */
export const born = (
  dateOfBirth: string | undefined,
  lookedAfter: readonly TimeInCare[] = [],
  changes: Partial<CareHistory> = {},
): CareHistory => ({ dateOfBirth, lookedAfter, complete: true, atHome: [], ...changes })

/** Looked after since childhood. */
export const long = (to?: string): TimeInCare[] => [{ from: '2015-03-02', to }]
export const dob = '2009-04-17'
export const sixteen = '2025-04-17'
export const eighteen = '2027-04-17'

/** A test for each row: a history, a day, and how the law calls that person on it. */
export const table = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, history, asAt, standing) => {
    expect(careLeaverCategory(history, asAt)).toEqual(standing)
  })
