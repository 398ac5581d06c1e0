import type { Citation, SdqRecordedBands } from '@open-care-plan/model'
import { type SdqCutOffs, type SdqForm, type SdqScore, sdqCutOffs } from './cut-offs.ts'

/** A band of either set, as a record names it. */
export type SdqBand = NonNullable<SdqRecordedBands['total']>

/** The band of one score. */
export interface SdqBanding {
  readonly band: SdqBand
  /** Its place among the bands of the set, 1 for the fewest difficulties. */
  readonly place: number
  /** How many bands the set has: 3 or 4. */
  readonly of: number
  /** The band of the most difficulties; for prosocial, of the fewest strengths. */
  readonly top: boolean
  /** Where the cut-offs can be read. */
  readonly source: Citation
}

const bandsOf: Readonly<Record<SdqCutOffs['bandSet'], readonly SdqBand[]>> = {
  'three-band': ['close-to-average', 'borderline', 'high'],
  'four-band': ['close-to-average', 'slightly-raised', 'high', 'very-high'],
}

/**
 * The cut-offs of a questionnaire by who filled it in, the form for the child's age, and the set of bands; undefined where one of
 * the three is not known, and where the cut-offs have been read in no source. Those of the four bands of parents and carers are
 * such: a person has to look.
 */
export const sdqCutOffsOf = ({ informant, form, bandSet }: SdqForm): SdqCutOffs | undefined =>
  sdqCutOffs.find((each) => each.informant === informant && each.form === form && each.bandSet === bandSet)

/**
 * The band of a score: the total of 0 to 40, or one scale of 0 to 10. Prosocial is a strength, so that its bands run the other
 * way round. Undefined where the cut-offs are not known (`sdqCutOffsOf`), and where there is no such score. It takes totals of
 * scales, never items.
 */
export function sdqBand(score: SdqScore, value: number, form: SdqForm): SdqBanding | undefined {
  const cutOffs = sdqCutOffsOf(form)
  if (cutOffs === undefined || !Number.isInteger(value)) return undefined
  const ranges = cutOffs.ranges[score]
  const at = ranges.findIndex(([first, last]) => first <= value && value <= last)
  const band = bandsOf[cutOffs.bandSet][at]
  if (band === undefined) return undefined
  return { band, place: at + 1, of: ranges.length, top: at === ranges.length - 1, source: cutOffs.source }
}
