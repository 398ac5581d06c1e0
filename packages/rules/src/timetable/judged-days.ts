import type { LegalPosition } from '@open-care-plan/model'
import { legalBasisOn } from '../facts/legal-basis.ts'
import { earlier } from './period.ts'

/** The day on which SI 2010/959 came into force. What began before it is not judged by it. */
export const regulationsFrom = '2011-04-01'

const relaxedFrom = '2020-04-24'
const relaxedTo = '2020-09-25'

/**
 * Whether a last day fell while SI 2020/445 relaxed the regulations because of coronavirus. The relaxations are not
 * modelled, so that a limit missed on such a day is for a person.
 */
export const relaxedOn = (day: string): boolean => relaxedFrom <= day && day <= relaxedTo

/** Whether some of the days from one to another fell in that time. */
export const relaxedBetween = (from: string, until: string): boolean =>
  from <= relaxedTo && relaxedFrom <= until

/** Why what began on a day is not judged; undefined where it is. */
export function notJudgedOn(legal: LegalPosition | undefined, day: string): string | undefined {
  if (day < regulationsFrom) return 'It began before 1 April 2011, when the regulations came into force'
  const basis = legalBasisOn(legal, day)
  if (basis === 'remand') return 'It began on remand, when modified rules applied'
  if (basis === 'short-breaks') return 'It began in short breaks, to which regulation 48 applied'
  return undefined
}

/**
 * The day from which the limits of a time in care are counted, as at a day: the day it began or, where it began on remand or in
 * short breaks, the day on which it went on under a status of the ordinary rules. Undefined where it has not, or began before
 * the regulations.
 */
export function judgedFrom(
  legal: LegalPosition | undefined,
  since: string,
  asAt: string,
): string | undefined {
  if (since < regulationsFrom) return undefined
  if (notJudgedOn(legal, since) === undefined) return since
  let first: string | undefined
  for (const { from } of legal?.statuses ?? []) {
    if (from === undefined || from <= since || from > asAt) continue
    if (legalBasisOn(legal, from) === undefined || notJudgedOn(legal, from) !== undefined) continue
    first = earlier(from, first)
  }
  return first
}
