import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inPackage } from '../scripts/published.ts'
import { forms } from '../src/forms/index.ts'
import { schemaOf } from '../src/index.ts'
import { loadValidator } from './load-validator.ts'
import { judgesOf } from './one-truth/judges.ts'

const filesIn = (folder: string) =>
  readdirSync(inPackage(folder)).filter((name) => name.endsWith('.json') && !name.endsWith('.issues.json'))

const read = (file: string): unknown => JSON.parse(readFileSync(inPackage(file), 'utf8'))

describe.each(forms)('$id', ({ id, versions }) => {
  const valid = `examples/${id}/valid`
  const invalid = `examples/${id}/invalid`

  test.each(filesIn(valid))('%s is valid', async (name) => {
    const { validate, judge } = await judgesOf(id)
    const record = read(`${valid}/${name}`)
    expect(validate(record)).toEqual({ ok: true, record })
    expect(judge(record)).toEqual({ isRead: true })
  })

  test.each(filesIn(invalid))('%s is refused, and for these reasons', async (name) => {
    const { validate, judge } = await judgesOf(id)
    const record = read(`${invalid}/${name}`)
    const issues = read(`${invalid}/${name.replace('.json', '.issues.json')}`)
    expect(validate(record)).toEqual({ ok: false, issues })
    expect(judge(record)).toEqual({ isRead: false })
  })

  test('a valid example names the schema that accepts it', async () => {
    const named = filesIn(valid).map((name) => read(`${valid}/${name}`) as { readonly $schema?: string })
    const addresses = named.flatMap(({ $schema }) => ($schema === undefined ? [] : [$schema]))
    expect(addresses.length).toBeGreaterThan(0)
    const newest = await schemaOf(id, versions.at(-1))
    expect(new Set(addresses)).toEqual(new Set([newest.$id]))
    const accepts = await loadValidator(newest)
    for (const record of named) expect(accepts(record)).toBe(true)
  })

  test('there is an example of both, and every expectation has its record', () => {
    expect(filesIn(valid).length).toBeGreaterThan(1)
    expect(filesIn(invalid).length).toBeGreaterThan(1)
    const expected = readdirSync(inPackage(invalid)).filter((name) => name.endsWith('.issues.json'))
    expect(expected.map((name) => name.replace('.issues.json', '.json')).sort()).toEqual(
      filesIn(invalid).sort(),
    )
  })
})
