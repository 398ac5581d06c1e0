import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../scripts/manifest.ts'
import { digestOf, inPackage, published, unlessPublished } from '../scripts/published.ts'
import { dialects } from '../src/dialect.ts'
import { forms } from '../src/forms/index.ts'
import { manifest, schemaOf } from '../src/index.ts'

const textOf = (file: string) => readFileSync(inPackage(file), 'utf8')

describe.each(manifest.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  test('is as the manifest says, and its address leads to it', async () => {
    const text = textOf(file)
    expect(entry.sha256).toBe(sha256(text))
    expect(entry.bytes).toBe(Buffer.byteLength(text))
    const schema = await schemaOf(entry.form, entry.version, entry.dialect)
    expect(schema).toEqual(JSON.parse(text))
    expect(schema.$id).toBe(entry.$id)
    expect(entry.$id).toBe(`https://unpkg.com/@open-care-plan/schemas/${file}`)
  })

  test('is a schema of its dialect, in the strict mode of Ajv', async () => {
    const schema = await schemaOf(entry.form, entry.version, entry.dialect)
    const ajv = entry.dialect === 'draft-07' ? new Ajv({ strict: true }) : new Ajv2020({ strict: true })
    addFormats.default(ajv)
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.compile(schema)).not.toThrow()
  })

  test('shows a meaning for every code, and words for every field', async () => {
    const schema = await schemaOf(entry.form, entry.version, entry.dialect)
    expect([...withoutWords(schema, '')]).toEqual([])
  })
})

// An editor shows the description of a code, and never its title. The first version has only titles.
const withMeanings = manifest.filter(({ version }) => version !== '1-0-0')
test.each(withMeanings)('$file says the meaning of every code in its description too', async (entry) => {
  const found = [...codesOf(await schemaOf(entry.form, entry.version, entry.dialect))]
  expect(found).not.toEqual([])
  expect(found.filter(({ title, description }) => !description?.startsWith(title))).toEqual([])
})

test('the manifest has every file that there is, and no other', () => {
  const found = forms.flatMap(({ id }) =>
    readdirSync(inPackage(id))
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => `${id}/${name}`),
  )
  expect(manifest.map(({ file }) => file).sort()).toEqual(found.sort())
  expect(JSON.parse(textOf('manifest.json'))).toEqual(manifest)
  expect(new Set(manifest.map(({ dialect }) => dialect))).toEqual(new Set(dialects))
})

describe('what is published stays as it is', () => {
  test.each(Object.entries(published()))('%s', (file, digest) => {
    expect(digestOf(file, textOf(file))).toBe(digest)
  })

  test('every version but the last of a form is published', () => {
    const earlier = manifest.filter(
      ({ form, version }) => forms.find(({ id }) => id === form)?.versions.at(-1) !== version,
    )
    expect(earlier.map(({ file }) => file).filter((file) => !(file in published()))).toEqual([])
  })

  test('a file that is published is written as it is, and refused when it would change', () => {
    const digests = { 'pep/1-0-0.schema.json': sha256('{}\n') }
    expect(unlessPublished('pep/1-0-0.schema.json', '{}\n', digests)).toBe('{}\n')
    expect(() => unlessPublished('pep/1-0-0.schema.json', '{ }\n', digests)).toThrow(
      'pep/1-0-0.schema.json is published and cannot change. Add a version to packages/schemas/src/forms/pep.ts after 1-0-0',
    )
    expect(unlessPublished('pep/1-0-1.schema.json', '{ }\n', digests)).toBe('{ }\n')
  })

  describe('a UI schema that is published', () => {
    const file = 'pep/1-0-0.ui.json'
    const text = (title: string, rules: string[], help = '') =>
      JSON.stringify({
        'ui:options': { sections: [{ id: 'child', title, rules }] },
        rules: { 'ui:help': help },
      })
    const digests = { [file]: digestOf(file, text('Child', ['a/b'])) }

    test('takes a rule that was added since, for a new rule makes no new version of a form', () => {
      const added = text('Child', ['a/b', 'c/d'])
      expect(unlessPublished(file, added, digests)).toBe(added)
    })

    test.each([
      ['another title', text('The child', ['a/b'])],
      ['other words for a field that is called rules', text('Child', ['a/b'], 'Help')],
    ])('refuses %s', (_, changed) => {
      expect(() => unlessPublished(file, changed, digests)).toThrow('is published and cannot change')
    })
  })
})

/** Fields without a title or description, and codes without a title. */
function* withoutWords(node: unknown, at: string): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'enum') yield `${at}/enum`
    const isNamed = ['properties', 'definitions', '$defs'].includes(keyword)
    for (const [name, below] of Object.entries(isNamed || keyword === 'oneOf' ? value : {})) {
      const { title, description, $ref } = below as Readonly<Record<string, unknown>>
      const isSilent = !title || (isNamed && !description)
      if (isSilent && $ref === undefined) yield `${at}/${keyword}/${name}`
    }
    for (const [name, below] of Object.entries(isNamed ? (value as object) : { '': value })) {
      yield* withoutWords(below, `${at}/${keyword}/${name}`)
    }
  }
}

interface Code {
  readonly const: string
  readonly title: string
  readonly description?: string
}

/** Every code of a schema. */
function* codesOf(node: unknown): Generator<Code> {
  if (typeof node !== 'object' || node === null) return
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'oneOf') yield* value as Code[]
    else yield* codesOf(value)
  }
}
