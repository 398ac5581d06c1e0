import type { CodeList } from '@open-care-plan/model'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import type { Choice } from '../model/leaf.ts'

/** A few answers, each with its meaning. */
export const choices = (answers: readonly Choice[]): JsonSchemaObject => ({
  type: 'string',
  oneOf: answers.map(({ code, label }) => ({ const: code, ...meaning(label) })),
})

/** The codes of a list, each with its meaning. A retired code is read, and marked so that a form need not offer it. */
export const codes = (list: CodeList): JsonSchemaObject => ({
  type: 'string',
  oneOf: list.codes.map((entry) => ({
    const: entry.code,
    ...meaning(titleOf(entry), entry.note),
    ...(entry.to === undefined ? {} : { deprecated: true }),
  })),
})

/** Forms show the title of a code; editors complete it with its description alone, so that the meaning stands there too. */
const meaning = (title: string, note?: string) => ({
  title,
  description: note === undefined ? title : `${title}. ${note}`,
})

type Entry = CodeList['codes'][number]

function titleOf({ label, to, replacedBy, unconfirmed }: Entry): string {
  const notes = [
    to === undefined ? '' : `until ${to}`,
    replacedBy === undefined ? '' : `now ${replacedBy}`,
    unconfirmed ? 'label to be confirmed' : '',
  ].filter((note) => note !== '')
  return notes.length === 0 ? label : `${label} (${notes.join('; ')})`
}

/** A list of codes as a definition of its own, for a list that more than one field uses. */
export const codeListDefinition = (list: CodeList): JsonSchemaObject => ({
  title: list.title,
  description: `Code list “${list.id}”, as of ${list.asOf}. ${list.source}.`,
  ...codes(list),
})

/** The name of that definition: `LocalAuthorityCode`. */
export const codeListName = ({ id }: CodeList): string =>
  `${id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Code`
