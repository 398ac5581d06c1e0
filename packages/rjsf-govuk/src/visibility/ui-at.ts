import { certainSchemasAt, type SchemaNode, schemasAt } from '../schema/schemas-at.ts'
import { valueAt } from './condition.ts'
import { isTree, type UiTree, uiBelow } from './ui-tree.ts'

type Path = readonly (string | number)[]

/** A form, as far as its UI schema has to be read. */
export interface FormWithUi {
  /** Without it nobody knows where `ui:definitions` belong. */
  readonly schema: SchemaNode | undefined
  readonly uiSchema: UiTree | undefined
  /** The record, where it is known: the UI schema of an item may hang on the item. */
  readonly data?: unknown
}

/**
 * The UI schema of one place, with what `ui:definitions` have for the schema that is referred to there. What stands at the
 * place itself comes first. Of the kinds that an answer may be of the members are known, for they have names of their own.
 */
export function uiAt({ schema, uiSchema, data }: FormWithUi, path: Path): UiTree | undefined {
  const below = (ui: UiTree | undefined, index: number) =>
    uiBelow(
      ui,
      path[index] as string | number,
      data === undefined ? undefined : valueAt(data, path.slice(0, index + 1)),
    )
  const definitions = uiSchema?.['ui:definitions']
  if (!isTree(definitions) || schema === undefined)
    return path.reduce<UiTree | undefined>((ui, _, index) => below(ui, index), uiSchema)
  let at = uiSchema
  for (const index of Array(path.length + 1).keys()) {
    const here = path.slice(0, index)
    if (index > 0) at = below(at, index - 1)
    const certain = certainSchemasAt(schema, here)
    for (const each of schemasAt(schema, here)) {
      const defined = typeof each.$ref === 'string' ? definitions[each.$ref] : undefined
      if (isTree(defined)) at = merged(certain.includes(each) ? defined : membersOf(defined), at)
    }
  }
  return at
}

const membersOf = (ui: UiTree): UiTree =>
  Object.fromEntries(Object.entries(ui).filter(([name]) => !name.startsWith('ui:')))

/** Two UI schemas in one, the second of which comes first. */
function merged(usual: UiTree, own: UiTree | undefined): UiTree {
  const all: Record<string, unknown> = { ...usual, ...own }
  for (const [name, value] of Object.entries(usual)) {
    const beside = own?.[name]
    if (isTree(value) && isTree(beside)) all[name] = merged(value, beside)
  }
  return all
}
