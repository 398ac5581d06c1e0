import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { compileSchema, type JsonSchema, type JsonSchemaObject } from '../src/compile/index.ts'
import { forms } from '../src/forms/index.ts'
import { loadValidator } from './load-validator.ts'
import { loaded } from './loaded-schemas.ts'

interface Group {
  readonly description: string
  readonly schema: JsonSchema
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

const suite = new URL('suite/', import.meta.url)
const draft07 = 'http://json-schema.org/draft-07/schema'
const metaSchema = createRequire(import.meta.url)(
  'ajv/dist/refs/json-schema-draft-07.json',
) as JsonSchemaObject

const groupsOf = (file: string): Group[] => JSON.parse(readFileSync(new URL(file, suite), 'utf8')) as Group[]

/** A schema of the suite says nothing of its dialect in draft-07. */
const withDialect = (schema: JsonSchema, dialect: string): JsonSchema =>
  typeof schema === 'boolean' ? schema : { $schema: dialect, ...schema }

/** What of 2020-12 cannot be compiled. Each has to be refused, not passed over. */
const refused = [
  'invalid anchors',
  'validate definition against metaschema',
  'Invalid use of fragments in location-independent $id',
  'Valid use of empty fragments in location-independent $id',
  'Unnormalized $ids are allowed but discouraged',
  "collect annotations inside a 'not', even if collection is disabled",
  'remote ref, containing refs itself',
  'ref creates new scope when adjacent to keywords',
  'URN base URI with f-component',
]

const folders = [
  ['draft7', `${draft07}#`],
  ['draft7/optional', `${draft07}#`],
  ['draft2020-12', 'https://json-schema.org/draft/2020-12/schema'],
] as const

describe.each(folders)('%s', (folder, dialect) => {
  const files = readdirSync(new URL(`${folder}/`, suite)).filter((name) => name.endsWith('.json'))

  test.each(files)('%s', async (file) => {
    for (const { description, schema, tests } of groupsOf(`${folder}/${file}`)) {
      if (refused.includes(description) && dialect !== `${draft07}#`) {
        expect(() => compileSchema(withDialect(schema, dialect)), description).toThrow()
        continue
      }
      const accepts = await loadValidator(withDialect(schema, dialect), {
        schemas: { [draft07]: metaSchema },
      })
      for (const { description: of, data, valid } of tests) {
        expect(accepts(data), `${description}: ${of}`).toBe(valid)
      }
    }
  })
})

test('every keyword that a published schema uses has its cases', async () => {
  const annotations = ['$comment', '$schema', 'title', 'description', 'deprecated']
  const withOtherNames = { $defs: 'defs', $id: 'id', $ref: 'ref' } as Readonly<Record<string, string>>
  for (const [folder, dialect] of [
    ['draft7', 'draft-07'],
    ['draft2020-12', '2020-12'],
  ] as const) {
    const cases = readdirSync(new URL(`${folder}/`, suite)).map((name) => name.replace('.json', ''))
    for (const { id } of forms) {
      const used = keywordsOf(await loaded(id, dialect)).filter((keyword) => !annotations.includes(keyword))
      expect(
        used.map((keyword) => withOtherNames[keyword] ?? keyword).filter((name) => !cases.includes(name)),
      ).toEqual([])
    }
  }
})

function keywordsOf(schema: JsonSchema): string[] {
  if (typeof schema === 'boolean') return []
  const found = new Set<string>()
  for (const [keyword, value] of Object.entries(schema)) {
    found.add(keyword)
    const below = ['properties', 'definitions', '$defs'].includes(keyword)
      ? Object.values(value as object)
      : [value]
    for (const each of below.flat()) {
      if (keyword === 'const' || keyword === 'enum' || typeof each !== 'object' || each === null) continue
      for (const name of keywordsOf(each as JsonSchema)) found.add(name)
    }
  }
  return [...found]
}

test('the pattern of a day agrees with the cases of the format "date"', async () => {
  const { properties } = await loaded('carer-update', 'draft-07')
  const date = properties?.on as JsonSchemaObject
  const accepts = await loadValidator({ $schema: `${draft07}#`, pattern: date.pattern as string })
  for (const { tests } of groupsOf('draft7/optional/format/date.json')) {
    for (const { description, data, valid } of tests) expect(accepts(data), description).toBe(valid)
  }
})
