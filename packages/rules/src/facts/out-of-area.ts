import type { CarePlanRecord, Placement } from '@open-care-plan/model'

/**
 * Whether a placement is outside the area of the authority that looks after the child; undefined where the record does not
 * say. What somebody answered comes before the codes: an authority may have a new code since, and the same area.
 */
export function isOutOfArea(
  { inArea, country, localAuthority }: Placement,
  { child }: CarePlanRecord,
): boolean | undefined {
  if (inArea !== undefined) return !inArea
  if (country !== undefined && country !== 'CON') return true
  if (localAuthority === undefined || child.localAuthority === undefined) return undefined
  return localAuthority !== child.localAuthority
}

/** Whether a placement is outside England and Wales, and so in the area of no local authority in the sense of the Act. */
export const isOutsideEnglandAndWales = ({ country }: Placement): boolean =>
  country === 'SCO' || country === 'NIR' || country === 'NUK'

/** The day from which SI 2013/3239 asks for the approval of regulation 11 as it now stands, and for notice to the area. */
export const outOfAreaRulesFrom = '2014-01-27'
