import type { NamedContact } from '@open-care-plan/model'
import { said } from './located.ts'

/** Whether two parts of a record name one school. */
export type SameSchool = 'same' | 'perhaps' | 'different'

/** What one writer puts into the name of a school and another leaves out. */
const small = new Set(
  'the a of and at for in school schools sch academy trust rc ce c e cofe coe catholic roman church england va vc voluntary aided controlled'.split(
    ' ',
  ),
)

/**
 * Compares two schools by name and address. A name that is within the other, or is its initials, is the same name written
 * shorter; where only some words agree, it may be.
 */
export function compareSchools(a: NamedContact | undefined, b: NamedContact | undefined): SameSchool {
  // Nearly always nobody wrote it twice in two ways.
  if (a?.name !== undefined && a.name === b?.name) return 'same'
  const [one, other] = [wordsOf(nameOf(a)), wordsOf(nameOf(b))]
  if (one.length === 0 || other.length === 0 || sameAddress(a, b)) return 'same'
  if (isInitials(one, other) || isInitials(other, one)) return 'same'
  const telling = one.filter((word) => !small.has(word))
  const others = other.filter((word) => !small.has(word))
  const shared = telling.filter((word) => others.includes(word)).length
  if (shared === telling.length || others.every((word) => telling.includes(word))) return 'same'
  return telling.some((word) => others.includes(word) && !kinds.has(word)) ? 'perhaps' : 'different'
}

/** That both are primary schools says nothing of whether they are one. */
const kinds = new Set(
  'primary secondary infant infants junior high middle first grammar special nursery sixth form college community st'.split(
    ' ',
  ),
)

const nameOf = (contact: NamedContact | undefined) =>
  (said(contact?.name) ? contact.name : contact?.organisation) ?? ''

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word === 'saint' ? 'st' : word))

const isInitials = ([word = '', ...more]: readonly string[], of: readonly string[]) =>
  more.length === 0 && word === of.map((each) => each[0]).join('')

const sameAddress = (a: NamedContact | undefined, b: NamedContact | undefined) =>
  said(a?.address) && said(b?.address) && wordsOf(a.address).join(' ') === wordsOf(b.address).join(' ')
