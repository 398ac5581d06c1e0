import type { JsonType } from './json-type.ts'
import { additionalItems, contains, items, maxItems, minItems, uniqueItems } from './keywords/arrays.ts'
import { allOf, anyOf, ifThenElse, not, oneOf } from './keywords/combinations.ts'
import { isConst, isOneOf } from './keywords/constants.ts'
import {
  formatExclusiveMaximum,
  formatExclusiveMinimum,
  formatMaximum,
  formatMinimum,
  formatOfNumber,
  formatOfText,
} from './keywords/format.ts'
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from './keywords/numbers.ts'
import {
  additionalProperties,
  dependencies,
  maxProperties,
  minProperties,
  patternProperties,
  properties,
  propertyNames,
  required,
} from './keywords/objects.ts'
import { maxLength, minLength, pattern } from './keywords/strings.ts'
import type { Rule } from './rule.ts'

const reference: Rule = ({ schema, value, interpreter }) =>
  typeof value === 'string' ? interpreter.reference(value, schema) : undefined

export interface Group {
  /** Values of other types pass. */
  readonly type?: JsonType
  readonly rules: Readonly<Record<string, Rule>>
}

/** Every keyword that is checked, in the order in which Ajv tells errors. */
export const groups: readonly Group[] = [
  {
    rules: { $ref: reference, const: isConst, enum: isOneOf, not, anyOf, oneOf, allOf, if: ifThenElse },
  },
  {
    type: 'number',
    rules: { maximum, minimum, exclusiveMaximum, exclusiveMinimum, multipleOf, format: formatOfNumber },
  },
  {
    type: 'string',
    rules: {
      maxLength,
      minLength,
      pattern,
      format: formatOfText,
      formatMaximum,
      formatMinimum,
      formatExclusiveMaximum,
      formatExclusiveMinimum,
    },
  },
  { type: 'array', rules: { maxItems, minItems, additionalItems, items, contains, uniqueItems } },
  {
    type: 'object',
    rules: {
      maxProperties,
      minProperties,
      required,
      propertyNames,
      additionalProperties,
      dependencies,
      properties,
      patternProperties,
    },
  },
]

/** Keywords of later drafts. They would change what is accepted, so they are not passed over in silence. */
export const unchecked: readonly string[] = [
  '$dynamicRef',
  '$recursiveRef',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'unevaluatedItems',
  'unevaluatedProperties',
]
