import { idPattern, mustBe } from '@open-care-plan/model/issues'
import type { DateShape, FlagShape, NumberShape, TextShape } from './shape.ts'

export const words = (description: string): TextShape => ({
  shape: 'text',
  pattern: '\\S',
  mustBe: 'Must not be empty',
  description,
})

export const id = (description: string): TextShape => ({
  shape: 'text',
  pattern: idPattern.source,
  mustBe: mustBe.id,
  description,
})

export const count = (description: string): NumberShape => ({ shape: 'number', isCount: true, description })
export const amount = (description: string): NumberShape => ({ shape: 'number', isCount: false, description })
export const day = (description: string): DateShape => ({ shape: 'date', description })
export const flag = (description: string): FlagShape => ({ shape: 'flag', description })

/**
 * Names that every object has in JavaScript. Validators that do not ask whose a member is, such as Ajv without its option
 * `ownProperties`, find them in every record.
 */
const inherited =
  'constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf'
export const notInherited = `^(?!(?:${inherited})$)`

/** What the name of something of one's own looks like. `__proto__` does not begin with a letter, and is none. */
export const nameOf = (what: string) => ({
  names: `${notInherited}[A-Za-z][A-Za-z0-9_-]{0,99}$`,
  namesMustBe: `The name of ${what} must be 1 to 100 letters, digits, hyphens or underscores, starting with a letter, and none that every object in JavaScript has`,
  nameRemedy: 'Choose a name such as "lifeStoryWork"',
})
