import type * as z from 'zod'
import { optional, part, refersTo, text } from '../fields/fields.ts'

/** Somebody outside the family, or a place such as a school or surgery, and how to reach them. */
export const NamedContact = part(
  'NamedContact',
  'Name and contact details',
  'A person or place outside the family, and how to reach them.',
  optional({
    name: text('Name', 'The name of the person or place.'),
    role: text('Role', 'What they do for the child, for example GP or designated teacher.'),
    organisation: text('Organisation', 'Who they work for.'),
    address: text('Address', 'The postal address.'),
    phone: text('Telephone', 'A number that is answered.'),
    email: text('Email', 'An email address.'),
  }),
)
export type NamedContact = z.infer<typeof NamedContact>

/** Who does a thing: by name, with the role they do it in. */
export const Owner = part(
  'Owner',
  'Who does it',
  'The named person who will do it, and in what role.',
  optional({
    name: text('Name', 'The name of one person, not of a team.'),
    role: text('Role', 'The role they do it in, for example social worker, foster carer or mother.'),
    organisation: text('Organisation', 'Who they work for, if anyone.'),
    personId: refersTo('Person', 'The id of one of the people of this record, if it is one of them.'),
  }),
)
export type Owner = z.infer<typeof Owner>

/** The same part under a label and hint of its own: a GP and a dentist are both contacts. */
export const named = <T extends z.ZodType>(schema: T, title: string, description: string): T =>
  schema.meta({ title, description })
