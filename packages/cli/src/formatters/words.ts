import type { Departure, Finding, Force, Outcome, Standing } from '@open-care-plan/model'
import type { Place } from '../input/locate.ts'
import { citationList } from './citations.ts'

/** Each outcome as a mark and a word: the word says it without the mark, and the mark without colour. */
export const outcomeWords: Readonly<Record<Outcome, { readonly mark: string; readonly word: string }>> = {
  pass: { mark: '✓', word: 'pass' },
  fail: { mark: '✗', word: 'fail' },
  needsReview: { mark: '?', word: 'look' },
  notApplicable: { mark: '–', word: 'n/a' },
}

/** What a profile does to a rule that it turns off, down or weakens. */
export const settingWords: Readonly<Record<Departure['setting'], string>> = {
  off: 'not run',
  review: 'never fails',
  weakened: 'asks less',
}

/** A rule that a profile turns off, down or weakens: what it asks, on what basis, and the limits that are not its own. */
export const departureWords = ({ ruleId, title, limits = [], ...source }: Departure): string =>
  [
    `${title} (${basis(source)}) ${ruleId}`,
    ...limits.map(
      ({ name, title: limit, unit, from, to }) => `${limit} (${name}): ${to} in place of ${from} ${unit}`,
    ),
  ].join('. ')

/** What stands behind each force. */
export const forceSources: Readonly<Record<Force, string>> = {
  must: 'an Act, regulations or court rules',
  should: 'statutory guidance',
  practice: 'court and social work practice',
  local: "the council's own policy",
}

/** The force of a finding and what it rests on, in one line. */
export function basis({
  force,
  standing,
  citation,
}: Pick<Finding, 'force' | 'standing' | 'citation'>): string {
  return `${force} · ${citationList(citation).join('; ')}${toBeConfirmed(standing)}`
}

const toBeConfirmed = (standing: Standing): string =>
  standing === 'unconfirmed' ? ' (citation to be confirmed)' : ''

/** Where a finding points to: its line and JSON Pointer, or the line of the part that it is missing from. */
export function whereabouts(path: string, place: Place | undefined, whole = 'the whole plan'): string {
  if (path === '') return whole
  if (place === undefined) return path
  if (place.nearest === path) return `line ${place.line}, ${path}`
  if (place.nearest === '') return `${path} is missing`
  return `line ${place.line}, ${path} is missing`
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
