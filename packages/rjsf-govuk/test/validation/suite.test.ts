import { readdirSync, readFileSync } from 'node:fs'
import type { RJSFSchema } from '@rjsf/utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ajv, ours, said } from './agreement.ts'

interface Group {
  readonly description: string
  readonly schema: RJSFSchema
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

const suite = new URL('../../../schemas/test/suite/draft7/', import.meta.url)

const groupsOf = (file: string): Group[] => JSON.parse(readFileSync(new URL(file, suite), 'utf8')) as Group[]

const files = readdirSync(suite, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.json') && !name.endsWith('unicode.json'),
)

const inherited =
  'Ajv takes what every object of JavaScript inherits for a member; here only own members count'
const rewritten =
  'rjsf rewrites references before it asks Ajv whether a part is valid, and breaks those by name'
const metaSchema = 'Ajv carries the schema of schemas with it; a form never points there'

/** Where the two do not say the same, and why. */
const differences: Readonly<Record<string, string>> = {
  'properties whose names are Javascript object property names': inherited,
  'required properties whose names are Javascript object property names': inherited,
  'Location-independent identifier': rewritten,
  'naive replacement of $ref with its destination is not correct': rewritten,
  'remote ref, containing refs itself': metaSchema,
  'validate definition against metaschema': metaSchema,
  '$id inside an unknown keyword is not a real identifier':
    'Ajv refuses the schema, in which two parts have one name; here the last one has it',
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(files)('%s', (file) => {
  test.each(groupsOf(file).map((group) => [group.description, group] as const))(
    '%s',
    (description, group) => {
      const answers = group.tests.map(({ data }) => ({
        ours: said(ours(), group.schema, data),
        ajv: said(ajv(), group.schema, data),
      }))
      const agree = answers.map((answer) => expect.objectContaining(answer.ajv).asymmetricMatch(answer.ours))
      if (differences[description] === undefined) {
        for (const answer of answers) expect(answer.ours).toEqual(answer.ajv)
      } else expect(agree, differences[description]).toContain(false)
    },
  )
})

test('every difference that is named is there', () => {
  const all = files.flatMap(groupsOf).map(({ description }) => description)
  expect(all).toEqual(expect.arrayContaining(Object.keys(differences)))
})

test('where Ajv is wrong about the names of members, the suite says what is said here', () => {
  for (const { description, schema, tests } of files.flatMap(groupsOf)) {
    if (differences[description] !== inherited) continue
    for (const { data, valid } of tests) expect(said(ours(), schema, data).isValid).toBe(valid)
  }
})
