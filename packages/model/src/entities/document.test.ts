import { describe, expect, test } from 'vitest'
import { refusedPlaces } from '../../test/test-entity.ts'
import { aCarerFeedback, aPlan } from '../testing/index.ts'
import { CarePlanRecord } from './care-plan-record.ts'
import { CarerFeedback } from './carer-feedback.ts'
import { schemaVersion, schemaVersions } from './document.ts'

test('every version of its shape is a SchemaVer, and the newest is the last', () => {
  for (const version of Object.keys(schemaVersions)) expect(version).toMatch(/^\d+-\d+-\d+$/)
  expect(Object.keys(schemaVersions).at(-1)).toBe(schemaVersion)
})

test.each(Object.keys(schemaVersions))('a document of version %s is read as it stands', (version) => {
  expect(refusedPlaces(CarePlanRecord, { ...aPlan(), schemaVersion: version })).toEqual([])
})

describe('the address of its schema', () => {
  test.each<[string, unknown, boolean]>([
    ['on the web', 'https://unpkg.com/@open-care-plan/schemas/care-plan/1-0-1.schema.json', true],
    ['beside the document', './node_modules/@open-care-plan/schemas/care-plan/1-0-1.schema.json', true],
    ['empty', '', false],
    ['a sentence', 'Mo wrote this', false],
    ['null', null, false],
  ])('%s', (_, $schema, read) => {
    const places = read ? [] : ['/$schema']
    expect(refusedPlaces(CarePlanRecord, { ...aPlan(), $schema })).toEqual(places)
    // What a carer says without a name must have no room for one.
    expect(refusedPlaces(CarerFeedback, { ...aCarerFeedback(), $schema })).toEqual(places)
  })
})
