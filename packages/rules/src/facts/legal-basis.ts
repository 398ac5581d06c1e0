import type { LegalPosition, LegalStatusPeriod } from '@open-care-plan/model'

/** On what legal basis the child is looked after on a day. */
export type LegalBasis =
  | 'section-20'
  | 'short-breaks'
  | 'interim-care-order'
  | 'care-order'
  | 'placement-order'
  | 'emergency'
  | 'remand'

// Part 8A of the regulations is about remand (J1). Whether the ordinary rules hold for J2 and J3 is not settled here, so that
// they are treated alike: a person is asked, and nothing is failed.
const byCode: Readonly<Record<string, LegalBasis>> = {
  C1: 'interim-care-order',
  C2: 'care-order',
  D1: 'placement-order',
  E1: 'placement-order',
  V2: 'section-20',
  V3: 'short-breaks',
  V4: 'short-breaks',
  L1: 'emergency',
  L2: 'emergency',
  L3: 'emergency',
  J1: 'remand',
  J2: 'remand',
  J3: 'remand',
}

/** Of two statuses that began on one day, which counts: the one that comes first here. A record that has two contradicts itself. */
const precedence: readonly LegalBasis[] = [
  'remand',
  'care-order',
  'placement-order',
  'interim-care-order',
  'emergency',
  'section-20',
  'short-breaks',
]

/**
 * The basis on a day, from the legal statuses; undefined where they do not say. Of two on one day the later one counts, and of
 * two that began on one day the one that asks most of the authority, whichever stands first in the list. An end before the
 * beginning is no end for the one that began last: a rule of its own reports the dates.
 */
export function legalBasisOn(legal: LegalPosition | undefined, day: string): LegalBasis | undefined {
  let latest: { from: string; basis: LegalBasis | undefined } | undefined
  const statuses = legal?.statuses ?? []
  for (const { status, from = '', to } of statuses) {
    const runs = from <= day && (to === undefined || day < to || (to < from && isLast(from, statuses)))
    if (!runs || status === undefined) continue
    const basis = byCode[status]
    if (
      latest === undefined ||
      from > latest.from ||
      (from === latest.from && comesFirst(basis, latest.basis))
    ) {
      latest = { from, basis }
    }
  }
  return latest?.basis
}

const isLast = (day: string, statuses: readonly LegalStatusPeriod[]) =>
  statuses.every(({ from = '' }) => from <= day)

const comesFirst = (basis: LegalBasis | undefined, other: LegalBasis | undefined) =>
  basis !== undefined && (other === undefined || precedence.indexOf(basis) < precedence.indexOf(other))

/**
 * Whether the child is in care, in the sense of the regulations, as against accommodated. Under a placement order the
 * authority holds parental responsibility as it does under a care order, and section 20 has no part.
 */
export function isInCare(basis: LegalBasis | undefined): boolean | undefined {
  if (basis === undefined) return undefined
  return basis === 'care-order' || basis === 'interim-care-order' || basis === 'placement-order'
}
