import type {
  FormSection,
  JsonSchema,
  JsonSchemaObject,
  UiSchema,
  VisibleWhen,
} from '@open-care-plan/schemas'

/** An element of a UI schema of JSON Forms. */
export interface JsonFormsElement {
  readonly type: 'Group' | 'Control' | 'VerticalLayout'
  readonly label?: string
  readonly scope?: string
  readonly elements?: readonly JsonFormsElement[]
  readonly options?: object
  readonly rule?: object
}

/** A form as JSON Forms draws it: a group for each section, and what is asked only sometimes under a rule. */
export const jsonFormsUi = (ui: UiSchema, schema: JsonSchemaObject): JsonFormsElement => ({
  type: 'VerticalLayout',
  elements: (ui['ui:options']?.sections ?? []).map((section) => groupOf(section, ui, schema)),
})

const groupOf = (
  { title, members }: FormSection,
  ui: UiSchema,
  schema: JsonSchemaObject,
): JsonFormsElement => ({
  type: 'Group',
  label: title,
  elements: members.flatMap((pointer) => elementOf(pointer.slice(1), '#', ui, schema, schema)),
})

/** `holder` is the scope of the part that holds the member. */
function elementOf(
  name: string,
  holder: string,
  ui: UiSchema,
  part: JsonSchemaObject,
  root: JsonSchemaObject,
): JsonFormsElement[] {
  // `*` in an order is what others have under "extensions": nothing of it is asked.
  const own = ui[name] as UiSchema | undefined
  if (own === undefined || own['ui:widget'] === 'hidden') return []
  const scope = `${holder}/properties/${name}`
  const field = resolved(part.properties?.[name], root)
  const condition = own['ui:options']?.visibleWhen
  const rule =
    condition === undefined ? {} : { rule: { effect: 'SHOW', condition: ruleOf(holder, condition) } }
  if (field.properties !== undefined) {
    const elements = elementsOf(scope, own, field, root)
    return [{ type: 'Group', label: field.title ?? name, elements, ...rule }]
  }
  const items = field.items === undefined ? undefined : resolved(field.items as JsonSchema, root)
  const detail =
    items?.properties === undefined || own.items === undefined
      ? {}
      : { detail: { type: 'VerticalLayout', elements: elementsOf('#', own.items, items, root) } }
  const multi = own['ui:widget'] === 'textarea' ? { multi: true } : {}
  return [{ type: 'Control', scope, options: { ...detail, ...multi }, ...rule }]
}

const elementsOf = (holder: string, ui: UiSchema, part: JsonSchemaObject, root: JsonSchemaObject) =>
  (ui['ui:order'] ?? []).flatMap((name) => elementOf(name, holder, ui, part, root))

/** What stands behind a reference, under the label of the field. */
function resolved(schema: JsonSchema | undefined, root: JsonSchemaObject): JsonSchemaObject {
  if (typeof schema !== 'object') return {}
  const { $ref, allOf, ...own } = schema
  const reference = $ref ?? (allOf?.[0] as JsonSchemaObject | undefined)?.$ref
  if (reference === undefined) return schema
  const target = root.definitions?.[reference.replace('#/definitions/', '')] as JsonSchemaObject
  return { ...target, ...own }
}

/** A condition of ours as JSON Forms has it: a schema that the part that holds both fields has to meet. */
function ruleOf(scope: string, { pointer, equals, in: among, notIn, filled }: VisibleWhen): object {
  const name = pointer.slice(1)
  const nothing = { enum: ['', []] }
  const wanted = {
    ...(equals !== undefined && { const: equals }),
    ...(among !== undefined && { enum: among }),
    ...(filled === true && { not: nothing }),
    ...(filled === false && nothing),
    ...(notIn !== undefined && { not: { enum: notIn } }),
  }
  const needsValue = equals !== undefined || among !== undefined || filled === true
  return {
    scope,
    schema: { properties: { [name]: wanted }, ...(needsValue && { type: 'object', required: [name] }) },
  }
}

/**
 * The schema as JSON Forms reads it. It finds no input for a code list that a field refers to under a label of its own, which
 * draft-07 writes as `allOf` with one reference: here what is referred to stands in its place.
 */
export const jsonFormsSchema = (schema: JsonSchemaObject): JsonSchemaObject =>
  inlined(schema, schema) as JsonSchemaObject

function inlined(node: unknown, root: JsonSchemaObject): unknown {
  if (Array.isArray(node)) return node.map((each) => inlined(each, root))
  if (typeof node !== 'object' || node === null) return node
  const { allOf } = node as JsonSchemaObject
  const here = allOf?.length === 1 ? resolved(node as JsonSchemaObject, root) : node
  return Object.fromEntries(Object.entries(here).map(([name, value]) => [name, inlined(value, root)]))
}
