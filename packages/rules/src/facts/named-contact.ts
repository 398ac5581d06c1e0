import type { NamedContact } from '@open-care-plan/model'
import { said } from './located.ts'

/** What is missing of a name and address that several parts of the record may give. The fullest of them counts. */
export function namedContactLacks(
  given: readonly (NamedContact | undefined)[],
): readonly ('name' | 'address')[] {
  const lacks = given.map(whatItLacks)
  return lacks.reduce((fewest, each) => (each.length < fewest.length ? each : fewest))
}

const whatItLacks = (contact: NamedContact | undefined): ('name' | 'address')[] => [
  ...(said(contact?.name) || said(contact?.organisation) ? [] : (['name'] as const)),
  ...(said(contact?.address) ? [] : (['address'] as const)),
]

/** Whether a contact says how to reach somebody. */
export const isReachable = ({ address, phone, email }: Pick<NamedContact, 'address' | 'phone' | 'email'>) =>
  said(address) || said(phone) || said(email)
