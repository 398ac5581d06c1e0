import { CarePlanRecord, type CarePlanRecord as Plan } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { placeOf, seeReferences, singleReferences } from './references.ts'

/** Ids of documents outside the record, and the ids of the items themselves. */
const elsewhere = new Set([
  'id',
  'replaces',
  'childRecordId',
  'pepId',
  'pathwayPlanId',
  'socialWorkEnglandId',
])

type Schema = z.core.$ZodType
const isReference = (name: string) =>
  /Id$|^corrects$|^concerns$|^consentBy$/.test(name) && !elsewhere.has(name)

/** A value of the schema in which every list has one item and every reference is its own place. */
function filled(schema: Schema, name: string, path: string): unknown {
  if (schema instanceof z.ZodExactOptional) return filled(schema.unwrap() as Schema, name, path)
  if (schema instanceof z.ZodArray) return [filled(schema.element as Schema, name, `${path}/0`)]
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, Schema>).map(([key, field]) => [
        key,
        filled(field, key, `${path}/${key}`),
      ]),
    )
  }
  return isReference(name) ? path : undefined
}

const places = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(places)

describe('the references of a record', () => {
  test('are all those that the schema has', () => {
    const plan = filled(CarePlanRecord, '', '') as Plan
    const found = singleReferences(plan).map(([, path]): string => path)
    seeReferences(plan, (_, id, list, at, field) => {
      if (id !== undefined) found.push(placeOf(list, at, field))
    })
    expect(found.toSorted()).toEqual(places(plan).toSorted())
    expect(found).toContain('/contact/0/personId')
  })
})
