import { describe, expect, test } from 'vitest'
import { dialects } from '../src/dialect.ts'
import { forms, schemaOf, uiSchemaOf } from '../src/index.ts'

function* notFrozen(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (!Object.isFrozen(value)) yield path
  for (const [name, part] of Object.entries(value)) yield* notFrozen(part, `${path}/${name}`)
}

const versions = forms.flatMap(({ id, versions }) => versions.map((version) => ({ id, version })))

// Everybody gets the same object: what one changed would be changed for all.
describe.each(versions)('$id $version', ({ id, version }) => {
  test.each(dialects)('nobody can change the schema in %s', async (dialect) => {
    const schema = await schemaOf(id, version, dialect)
    expect([...notFrozen(schema)]).toEqual([])
    expect(() => Object.assign(schema, { title: 'changed' })).toThrow(TypeError)
    expect(await schemaOf(id, version, dialect)).toBe(schema)
  })

  test('nobody can change the UI schema', async () => {
    expect([...notFrozen(await uiSchemaOf(id, version))]).toEqual([])
  })
})
