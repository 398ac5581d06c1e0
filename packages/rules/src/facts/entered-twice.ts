import type { Person } from '@open-care-plan/model'
import { said } from './located.ts'
import { plainName } from './plain-name.ts'

/** Whether another of these people may be the same person, entered again: of one name and relationship, and of no other age. */
export const isEnteredTwice = (person: Person, others: readonly Person[]): boolean =>
  others.some((other) => other.id !== person.id && mayBeOne(person, other))

const mayBeOne = (one: Person, other: Person) =>
  one.relationship === other.relationship &&
  said(one.name) &&
  said(other.name) &&
  plainName(one.name) === plainName(other.name) &&
  agree(one.dateOfBirth, other.dateOfBirth)

/** Of a partial date the part that is known. */
const agree = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one)
