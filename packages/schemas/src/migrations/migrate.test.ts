import { describe, expect, test } from 'vitest'
import { UnknownSchemaError } from '../schema-of.ts'
import { migrate } from './migrate.ts'

const $schema = 'https://unpkg.com/@open-care-plan/schemas/care-plan/1-0-1.schema.json'
const first = { schemaVersion: '1-0-0', id: 'plan-1', child: { id: 'child-1' } }
const second = { $schema, schemaVersion: '1-0-1', id: 'plan-1', child: { id: 'child-1' } }
const parked = { ...first, extensions: { migrated: { '/$schema': $schema } } }

describe.each<[name: string, record: object, to: string, expected: object]>([
  ['up: the version is written, and nothing else', first, '1-0-1', { ...first, schemaVersion: '1-0-1' }],
  ['down: what has no place is kept', second, '1-0-0', parked],
  ['up again: it is put back, and nothing is left of where it was', parked, '1-0-1', second],
  [
    'down beside an authority’s own fields',
    { ...second, extensions: { council: { team: 'N4' } } },
    '1-0-0',
    { ...first, extensions: { council: { team: 'N4' }, migrated: { '/$schema': $schema } } },
  ],
  [
    'up beside what another step kept',
    { ...first, extensions: { migrated: { '/$schema': $schema, '/other': 1 } } },
    '1-0-1',
    { ...second, extensions: { migrated: { '/other': 1 } } },
  ],
  [
    'up where the place is taken: it stays where it is kept',
    { ...parked, $schema: 'mine.json' },
    '1-0-1',
    { ...parked, $schema: 'mine.json', schemaVersion: '1-0-1' },
  ],
  ['to the version that it has', second, '1-0-1', second],
  [
    'down with own fields of which there are none: that they were there is kept',
    { ...second, extensions: {} },
    '1-0-0',
    { ...first, extensions: { migrated: { '/extensions': {}, '/$schema': $schema } } },
  ],
  [
    'and up again: they are there',
    { ...first, extensions: { migrated: { '/extensions': {}, '/$schema': $schema } } },
    '1-0-1',
    { ...second, extensions: {} },
  ],
  [
    'up again with own fields that were written since',
    { ...first, extensions: { council: {}, migrated: { '/extensions': {}, '/$schema': $schema } } },
    '1-0-1',
    { ...second, extensions: { council: {} } },
  ],
])('%s', (_, record, to, expected) => {
  test('comes out right, and the record is untouched', () => {
    const before = structuredClone(record)
    expect(migrate(record, { to })).toEqual({ ok: true, record: expected })
    expect(record).toEqual(before)
  })
})

describe.each<
  [name: string, record: unknown, form: 'care-plan' | 'carer-feedback', to: string, issue: object]
>([
  [
    'a later version: both versions are named',
    { ...first, schemaVersion: '2-0-0', more: 1 },
    'care-plan',
    '1-0-1',
    {
      code: 'later-version',
      path: '/schemaVersion',
      message: 'The document is of schema version 2-0-0, and this version of the model reads 1-0-0 and 1-0-1',
    },
  ],
  [
    'a version that never was',
    { ...first, schemaVersion: '0-1-0' },
    'care-plan',
    '1-0-1',
    { code: 'unknown-version' },
  ],
  [
    'a version that is no text, as the reader says it',
    { ...first, schemaVersion: 100 },
    'care-plan',
    '1-0-1',
    { code: 'wrong-code', path: '/schemaVersion', message: '100 is not one of: 1-0-0, 1-0-1' },
  ],
  [
    'a version that is undefined',
    { ...first, schemaVersion: undefined },
    'care-plan',
    '1-0-1',
    { code: 'wrong-type', message: '"schemaVersion" is there, and is undefined' },
  ],
  ['no version', { id: 'plan-1' }, 'care-plan', '1-0-1', { code: 'missing', path: '/schemaVersion' }],
  ['no record', 'plan', 'care-plan', '1-0-1', { code: 'wrong-type', path: '' }],
  [
    'feedback without a name, which has nowhere to keep anything',
    { schemaVersion: '1-0-1', id: 'f', $schema },
    'carer-feedback',
    '1-0-0',
    {
      path: '/$schema',
      message: 'There is no "$schema" in the earlier version, and no "extensions" to keep it in',
    },
  ],
  [
    'something else under "extensions.migrated"',
    { ...second, extensions: { migrated: [] } },
    'care-plan',
    '1-0-0',
    { path: '/extensions' },
  ],
  [
    'another one that is already kept',
    { ...second, extensions: { migrated: { '/$schema': 'other.json' } } },
    'care-plan',
    '1-0-0',
    { path: '/extensions/migrated/~1$schema' },
  ],
])('%s', (_, record, form, to, issue) => {
  test('is refused, and the record is untouched', () => {
    const before = structuredClone(record)
    expect(migrate(record, { to, form })).toMatchObject({ ok: false, issues: [issue] })
    expect(record).toEqual(before)
  })
})

test('a version that is not published is no version to go to', () => {
  expect(() => migrate(first, { to: '1-0-9' })).toThrow(UnknownSchemaError)
})
