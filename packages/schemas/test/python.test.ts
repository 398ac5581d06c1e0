// The guide for Python, where there is a Python with the package jsonschema: what it says of our own examples.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inPackage } from '../scripts/published.ts'
import { uiFile } from '../src/address.ts'
import { currentVersion } from '../src/forms/form.ts'
import { forms, manifest, validatePep } from '../src/index.ts'

const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import jsonschema']).status === 0,
)

const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): string[] {
  const { stdout, stderr } = spawnSync(python as string, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trimEnd().split('\n')
}

describe.skipIf(python === undefined)('jsonschema', () => {
  test('the program of the guide says place, keyword and words', () => {
    const record = join(folder, 'record.json')
    writeFileSync(
      record,
      JSON.stringify({
        schemaVersion: '1-0-1',
        id: 'plan-1',
        child: { id: 'child-1', dateOfBirth: '2015-02-29', sex: 'X' },
        visits: [{ id: 'visit-1', on: 'yesterday' }],
        veiws: [],
      }),
    )
    const program = inPackage('../../examples/validate-elsewhere/validate.py')
    const [schema, ui] = ['care-plan/1-0-1.schema.json', 'care-plan/1-0-1.ui.json'].map(inPackage)
    // jsonschema checks the format of a date only where it is asked to; the pattern says it.
    expect(run(program, schema as string, ui as string, record).sort()).toEqual([
      ' additionalProperties',
      '/child/dateOfBirth pattern The child’s date of birth must be a real date',
      '/child/sex oneOf Select the child’s sex from the list',
      '/visits/0/on pattern The date of the visit must be a real date',
    ])
  })

  test('a line break at the end of an id, a date or a namespace is refused, as it is here', () => {
    const record = join(folder, 'line-breaks.json')
    const withBreaks = {
      schemaVersion: '1-0-1',
      id: 'pep-1\n',
      child: { id: 'child-1', dateOfBirth: '2015-05-14\n' },
      extensions: { 'council\n': {} },
    }
    writeFileSync(record, JSON.stringify(withBreaks))
    const program = inPackage('../../examples/validate-elsewhere/validate.py')
    const [schema, ui] = ['pep/1-0-1.schema.json', 'pep/1-0-1.ui.json'].map(inPackage)
    const places = run(program, schema as string, ui as string, record).map((line) => line.split(' ')[0])
    expect(places.sort()).toEqual(['/child/dateOfBirth', '/extensions', '/id'])
    const read = validatePep(withBreaks)
    expect(read.ok ? [] : read.issues.map(({ path }) => path).sort()).toEqual([
      '/child/dateOfBirth',
      '/extensions/council\n',
      '/id',
    ])
  })

  const newest = forms.map((form) => [form.id, uiFile(form.id, currentVersion(form)).replace('.ui.json', '')])

  test.each(newest)('the examples of %s are judged as here, in both dialects', (form, version) => {
    const program = `
import json, pathlib, sys
from jsonschema import Draft7Validator, Draft202012Validator
read = lambda path: json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
both = (Draft7Validator, sys.argv[1]), (Draft202012Validator, sys.argv[2])
for kind, path in both:
    kind.check_schema(read(path))
    for name in sorted(sys.argv[3:]):
        print('yes' if kind(read(path)).is_valid(read(name)) else 'no')
`
    const files = ['schema.json', '2020-12.schema.json'].map((end) => inPackage(`${version}.${end}`))
    const examples = ['invalid', 'valid'].flatMap((kind) =>
      readdirSync(inPackage(`examples/${form}/${kind}`))
        .filter((name) => !name.endsWith('.issues.json'))
        .map((name) => inPackage(`examples/${form}/${kind}/${name}`)),
    )
    const expected = examples
      .toSorted()
      .map((name) => (isBeyondASchema(name) || name.includes('/valid/') ? 'yes' : 'no'))
    expect(manifest.map(({ file }) => inPackage(file))).toEqual(expect.arrayContaining(files))
    expect(run('-c', program, ...files, ...examples)).toEqual([...expected, ...expected])
  })
})

/** Only that two items have one id is beyond a schema. */
function isBeyondASchema(example: string): boolean {
  if (example.includes('/valid/')) return false
  const issues = JSON.parse(readFileSync(example.replace(/\.json$/, '.issues.json'), 'utf8')) as {
    readonly code: string
  }[]
  return issues.every(({ code }) => code === 'duplicate-id')
}
