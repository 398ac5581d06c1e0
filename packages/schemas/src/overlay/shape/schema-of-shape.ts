import type { JsonSchemaObject } from '../../json-schema.ts'
import { datePattern } from '../dates.ts'
import { overlayShape } from './overlay-shape.ts'
import type { KindShape, ObjectShape, Shape, TextShape } from './shape.ts'

/** The JSON Schema of overlay files, in draft-07. */
export function overlayFileSchema(): JsonSchemaObject {
  const definitions = new Map<string, JsonSchemaObject>()
  const schema = objectOf(overlayShape, definitions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/@open-care-plan/schemas/overlay.schema.json',
    $comment: 'Generated from the shape of overlays in src/overlay/shape. Do not edit.',
    title: 'Overlay',
    ...schema,
    definitions: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

type Definitions = Map<string, JsonSchemaObject>

function schemaOf(shape: Shape, definitions: Definitions): JsonSchemaObject {
  const { description } = shape
  return { ...(description !== undefined && { description }), ...keywords(shape, definitions) }
}

function keywords(shape: Shape, definitions: Definitions): JsonSchemaObject {
  switch (shape.shape) {
    case 'text':
      return textOf(shape)
    case 'date':
      return { type: 'string', format: 'date', pattern: datePattern }
    case 'flag':
      return { type: 'boolean' }
    case 'number':
      return shape.isCount
        ? { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
        : { type: 'number' }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, definitions) }
    case 'map':
      return {
        type: 'object',
        ...(shape.names !== '' && { propertyNames: { pattern: shape.names } }),
        additionalProperties: schemaOf(shape.of(), definitions),
      }
    case 'object':
      return objectOf(shape, definitions)
    case 'kind':
      return kindOf(shape, definitions)
  }
}

const textOf = ({ pattern, oneOf }: TextShape): JsonSchemaObject => ({
  type: 'string',
  ...(oneOf !== undefined && { enum: oneOf }),
  ...(pattern !== '' && { pattern }),
})

const objectOf = (
  { members, required, description }: ObjectShape,
  definitions: Definitions,
): JsonSchemaObject => ({
  ...(description !== undefined && { description }),
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, schemaOf(member, definitions)]),
  ),
  required,
  additionalProperties: false,
})

/** A definition of its own, because fields are made of fields. In draft-07 a `$ref` takes its description beside `allOf`. */
function kindOf({ definition, kinds, description }: KindShape, definitions: Definitions): JsonSchemaObject {
  if (!definitions.has(definition)) {
    // It is named before it is made, since it holds itself.
    definitions.set(definition, {})
    const anyOf = Object.values(kinds).map((kind) => objectOf(kind(), definitions))
    definitions.set(definition, { anyOf })
  }
  const $ref = `#/definitions/${definition}`
  return description === undefined ? { $ref } : { allOf: [{ $ref }] }
}
