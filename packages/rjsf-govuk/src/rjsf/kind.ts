import type { FieldTemplateProps } from '@rjsf/utils'
import { Fragment } from 'react'
import { uiOption } from '../visibility/ui-tree.ts'
import { isGroup } from './group.ts'

/**
 * What a field is to those who read it: a box under a label, several controls under a legend, a checkbox that carries its
 * own name, a group of fields, a list, a choice between kinds of answer, words and no
 * control, or something that cannot be shown.
 */
export type FieldKind =
  | 'box'
  | 'choice'
  | 'checkbox'
  | 'object'
  | 'list'
  | 'union'
  | 'fixed'
  | 'own'
  | 'words'
  | 'none'

export function kindOf({ schema, uiSchema, registry, children }: FieldTemplateProps): FieldKind {
  const { schemaUtils, globalUiOptions } = registry
  const option = (name: string): unknown =>
    uiOption(uiSchema, name) ?? globalUiOptions?.[name as keyof typeof globalUiOptions]
  if (option('field') !== undefined) return 'own'
  const union = schema.anyOf ?? schema.oneOf
  if (Array.isArray(union) && !schemaUtils.isSelect(schema)) {
    // A layout of rjsf draws the question which kind it is as a field of its own: then there is a widget and nothing beside it.
    if (children.type === Fragment) return 'union'
    return (option('widget') ?? (schema.discriminator ? 'radio' : 'select')) === 'radio' ? 'choice' : 'box'
  }
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== 'null') : schema.type
  const widget = option('widget')
  if (type === 'array') {
    if (schemaUtils.isMultiSelect(schema)) return widget === 'select' ? 'box' : 'choice'
    if (widget !== undefined && widget !== 'hidden') return isGroup(schema, uiSchema) ? 'choice' : 'box'
    return schemaUtils.isFilesArray(schema, uiSchema) ? 'box' : 'list'
  }
  if (type === 'object' || (type === undefined && (schema.properties || schema.additionalProperties)))
    return 'object'
  if (type === 'boolean' && (widget === undefined || widget === 'checkbox')) return 'checkbox'
  if (type === 'null') return 'words'
  if (isFixed(schema) && widget === undefined) return 'fixed'
  if (isFilled(schema) && widget === undefined) return 'none'
  const isKnown = type === undefined ? schema.enum !== undefined || 'const' in schema : boxes.has(type)
  if (!isKnown) return 'none'
  return isGroup(schema, uiSchema) ? 'choice' : 'box'
}

const boxes: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean'])

/** One value and no other that can be shown, which nobody needs to be asked. */
const isFixed = ({ const: only }: FieldTemplateProps['schema']): boolean =>
  typeof only === 'string' || typeof only === 'number'

/** One value and no other, whether or not it is shown. A yes is asked for: it is somebody’s consent. */
export const isFilled = (schema: FieldTemplateProps['schema']): boolean =>
  'const' in schema && typeof schema.const !== 'boolean'
