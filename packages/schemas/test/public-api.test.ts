import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as compile from '../src/compile/index.ts'
import { forms } from '../src/forms/index.ts'
import * as published from '../src/forms/published.ts'
import * as main from '../src/index.ts'

// A name that leaves this list breaks somebody. Add to it with care; take away only in a major version.
test('the names of @open-care-plan/schemas', async () => {
  await expect(`${Object.keys(main).sort().join('\n')}\n`).toMatchFileSnapshot('public-api.txt')
})

test('the names of @open-care-plan/schemas/compile', () => {
  expect(Object.keys(compile)).toEqual(['compileSchema'])
})

test('the names of @open-care-plan/schemas/forms, which are those of the index', () => {
  const names = ['UnknownSchemaError', 'forms', 'isVisible', 'schemaOf', 'uiSchemaOf'] as const
  expect(Object.keys(published).sort()).toEqual(names)
  expect(main).toMatchObject({ ...published })
})

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly files: readonly string[]
  readonly exports: Readonly<Record<string, unknown>>
}

test.each(forms)('$id has an entry of its own, and ships its schemas', async ({ id }) => {
  expect(packageJson.exports).toHaveProperty([`./${id}`, 'default'], `./dist/records/${id}.js`)
  expect(packageJson.exports).toHaveProperty([`./${id}/*.schema.json`], `./${id}/*.schema.json`)
  expect(packageJson.files).toContain(id)
  const entry = (await import(`../src/records/${id}.ts`)) as object
  const [validate = ''] = Object.keys(entry)
  expect(Object.keys(entry)).toEqual([validate])
  expect(main).toHaveProperty(validate, Reflect.get(entry, validate))
})

test('every entry of a record is that of a form', () => {
  const entries = readdirSync(new URL('../src/records/', import.meta.url)).map((name) =>
    name.replace('.ts', ''),
  )
  expect(entries.sort()).toEqual(forms.map(({ id }) => id).sort())
})
