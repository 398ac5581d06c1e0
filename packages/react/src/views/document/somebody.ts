import type { FieldWords } from '../shared/field-words.ts'

/** Members of somebody who is said in one line. */
const members = ['name', 'role', 'organisation'] as const

type Somebody = Readonly<Partial<Record<(typeof members)[number], unknown>>>

/** Whether a part is somebody by name, with their role and nothing more. It may point at one of the people, whose name it has. */
export const isSomebody = (value: unknown, path: readonly string[]): value is Somebody =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  // An item of a list has a heading of its own.
  !/^\d+$/.test(path.at(-1) ?? '') &&
  typeof (value as Somebody).name === 'string' &&
  (value as Somebody).name !== '' &&
  Object.entries(value).every(
    ([name, member]) =>
      [...members, 'personId'].includes(name) || member === undefined || member === null || member === '',
  )

/** “Yvonne Bascombe, foster carer”. */
export const somebodyInWords = (value: Somebody, path: readonly string[], words: FieldWords): string =>
  members
    .map((name) => words.valueOf([...path, name], value[name]))
    .filter((text) => text !== '')
    .join(', ')
