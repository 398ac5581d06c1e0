import { choice } from '../fields/fields.ts'
import { type IdentifierCheck, passes, refuses } from './identifier-check.ts'
import { identifierField } from './identifier-field.ts'

const pattern = /^[!-~](?:[ -~]{0,18}[!-~])?$/
const mustBe = 'Must be 1 to 20 characters, without a space at the start or end'

/**
 * Checks a reference of the Home Office. No pattern is published for any of its kinds, so that only the length and stray
 * spaces are looked at: letters, digits and signs of English, 20 at most.
 */
export const checkHomeOfficeReference = (value: string): IdentifierCheck =>
  pattern.test(value) ? passes : refuses(mustBe)

/** A field for a reference of the Home Office, of whatever kind. */
export const homeOfficeReferenceField = (
  title = 'Home Office reference',
  description = 'As it stands on the letter or card, 20 characters at most.',
) => identifierField(pattern, mustBe, title, description)

/** A field for what kind of reference it is. */
export const homeOfficeReferenceKindField = (
  title = 'Kind of Home Office reference',
  description = 'What the reference belongs to.',
) =>
  choice(title, description, {
    'home-office': 'Home Office reference of the person',
    arc: 'Application registration card (ARC)',
    case: 'Reference of the case or claim',
    other: 'Other',
  })
