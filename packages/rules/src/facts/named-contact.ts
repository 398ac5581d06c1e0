import type { NamedContact } from '@open-care-plan/model'
import { said } from './located.ts'

/** What of a name and address is missing. */
export type Lacking = 'nameAndAddress' | 'name' | 'address'

/** What is missing of a name and address that several parts of the record may give. The fullest of them counts. */
export function namedContactLacks(given: readonly (NamedContact | undefined)[]): Lacking | undefined {
  const lacks = given.map(whatItLacks)
  if (lacks.includes(undefined)) return undefined
  return lacks.find((what) => what !== 'nameAndAddress') ?? 'nameAndAddress'
}

function whatItLacks(contact: NamedContact | undefined): Lacking | undefined {
  const isNamed = said(contact?.name) || said(contact?.organisation)
  if (said(contact?.address)) return isNamed ? undefined : 'name'
  return isNamed ? 'address' : 'nameAndAddress'
}

/** Where the missing part stands in a contact. */
export const lackingPath = (path: string, what: Lacking) =>
  what === 'nameAndAddress' ? path : `${path}/${what}`

/** Whether a contact says how to reach somebody. */
export const isReachable = ({ address, phone, email }: Pick<NamedContact, 'address' | 'phone' | 'email'>) =>
  said(address) || said(phone) || said(email)
