import { type CodeList, codeLists } from '@open-care-plan/model'
import { idPattern } from '@open-care-plan/model/issues'
import * as z from 'zod'
import { schemaAddress } from '../../src/address.ts'
import { currentVersion, type Form } from '../../src/forms/form.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { leafOf } from '../model/leaf.ts'
import {
  everySchema,
  isOptional,
  membersOf,
  nameOfPart,
  partOf,
  partsOf,
  unwrapped,
  wordsOf,
} from '../model/parts.ts'
import { choices, codeListDefinition, codeListName, codes } from './choices.ts'

const comment =
  'Generated from the model of Open Care Plan. It judges shape alone: a half-filled record is valid. One thing it cannot say: no two items of a list have the same id.'

/** The JSON Schema of a form's record, in draft-07, at its current version. */
export function draft07(form: Form, record: z.ZodObject): JsonSchemaObject {
  const shared = sharedLists(record)
  const definitions = [
    ...[...partsOf(record)].map(
      ([name, part]) => [name, { ...wordsOf(part), ...objectOf(part, shared) }] as const,
    ),
    ...shared.map((list) => [codeListName(list), codeListDefinition(list)] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress(form.id, currentVersion(form), 'draft-07'),
    $comment: comment,
    ...wordsOf(record),
    ...objectOf(record, shared),
    definitions: Object.fromEntries(definitions),
  }
}

/** The lists of codes that more than one field of a record uses. */
function sharedLists(record: z.ZodObject): CodeList[] {
  const used = everySchema(record).flatMap((schema) => {
    if (!(schema instanceof z.ZodEnum)) return []
    const leaf = leafOf(schema)
    return leaf.kind === 'code' ? [leaf.list] : []
  })
  return codeLists.filter((list) => used.filter((each) => each === list).length > 1)
}

function objectOf(part: z.ZodObject, shared: readonly CodeList[]): JsonSchemaObject {
  const members = membersOf(part)
  return {
    type: 'object',
    properties: Object.fromEntries(
      members.map(([name, member]) => [name, fieldOf(unwrapped(member), shared)]),
    ),
    required: members.filter(([, member]) => !isOptional(member)).map(([name]) => name),
    additionalProperties: false,
  }
}

function fieldOf(schema: z.core.$ZodType, shared: readonly CodeList[]): JsonSchemaObject {
  if (schema instanceof z.ZodObject) return partField(schema)
  const words = wordsOf(schema)
  if (schema instanceof z.ZodArray) {
    return { ...words, type: 'array', items: fieldOf(unwrapped(schema.element), shared) }
  }
  const leaf = leafOf(schema)
  switch (leaf.kind) {
    case 'text':
      return { ...words, type: 'string' }
    case 'date':
      return { ...words, type: 'string', format: 'date', pattern: leaf.pattern }
    case 'partial-date':
    case 'id':
    case 'shaped-text':
      return { ...words, type: 'string', pattern: leaf.pattern }
    case 'yes-no':
      return { ...words, type: 'boolean' }
    case 'whole-number':
      return { ...words, type: 'integer', minimum: leaf.min, maximum: leaf.max }
    case 'bounded-number':
      return { ...words, type: 'number', minimum: leaf.min, maximum: leaf.max }
    case 'number':
      return { ...words, type: 'number' }
    case 'literal':
      return { ...words, type: 'string', const: leaf.value }
    case 'choice':
      return { ...words, ...choices(leaf.choices) }
    case 'code':
      return shared.includes(leaf.list)
        ? reference(words, codeListName(leaf.list))
        : { ...words, ...codes(leaf.list) }
    case 'own-fields':
      return {
        ...words,
        type: 'object',
        propertyNames: { pattern: idPattern.source },
        additionalProperties: { type: 'object' },
      }
  }
}

/** A part where it stands: under its own label, or under one that belongs to the field. */
function partField(schema: z.ZodObject): JsonSchemaObject {
  const words = wordsOf(schema)
  const own = wordsOf(partOf(schema))
  const isOwn = words.title === own.title && words.description === own.description
  return isOwn ? { $ref: pointer(nameOfPart(schema)) } : reference(words, nameOfPart(schema))
}

/** In draft-07 nothing beside a `$ref` counts, so a label of one's own needs `allOf`. */
const reference = (words: { title: string; description: string }, name: string): JsonSchemaObject => ({
  ...words,
  allOf: [{ $ref: pointer(name) }],
})

const pointer = (name: string) => `#/definitions/${name}`
