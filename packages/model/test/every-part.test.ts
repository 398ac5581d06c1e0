import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { describeModel } from '../scripts/describe-model.ts'
import * as entities from '../src/entities/index.ts'
import { least, refusedPlaces } from './test-entity.ts'

const parts = Object.entries<unknown>(entities).filter(
  (entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject,
)

describe.each(parts)('%s', (_, schema) => {
  const required = Object.keys(least(schema))

  test('is read with no more than its ids', () => {
    expect(refusedPlaces(schema, least(schema))).toEqual([])
  })

  test.runIf(required.length > 0).each(required)('is refused without "%s"', (name) => {
    const { [name]: _, ...rest } = least(schema)
    expect(refusedPlaces(schema, rest)).toEqual([`/${name}`])
  })

  test('null is refused in every place: it is not the same as leaving out', () => {
    const names = Object.keys(schema.shape)
    const nulls = Object.fromEntries(names.map((name) => [name, null]))
    expect(refusedPlaces(schema, nulls)).toEqual(names.map((name) => `/${name}`))
  })

  test('a member that it does not know is refused with its place', () => {
    expect(refusedPlaces(schema, { ...least(schema), notAMember: true })).toEqual(['/notAMember'])
  })
})

// What lies long back may be known by its year alone. Every other date starts or keeps a time limit, and is a whole day.
test('these dates may be partial, and no others', () => {
  const partial = describeModel().flatMap(({ name, fields }) =>
    fields.filter(({ type }) => type.kind === 'partial-date').map((field) => `${name}.${field.name}`),
  )
  expect(partial).toEqual([
    'Achievement.on',
    'ChronologyEntry.on',
    'HealthEvent.on',
    'Immunisation.on',
    'Person.dateOfBirth',
    'Person.diedOn',
    'PreviousPermanence.orderedOn',
    'UnaccompaniedChild.arrivedOn',
  ])
})
