import { said } from '../facts/located.ts'
import type { CourtPlanEntry, CourtPlanLine } from './court-plan-shape.ts'

/** What is read of a field of the model: its title, and the labels of its choices. */
interface Field {
  readonly meta: () => Readonly<Record<string, unknown>> | undefined
}

/** A part of the model: the schema that its fields are read from. */
export interface Part {
  readonly shape: Readonly<Record<string, Field>>
}

/** A field that may be left out, a list, or a part of its own. */
interface Nested extends Field {
  readonly unwrap?: () => Nested
  readonly element?: Nested
  readonly shape?: Readonly<Record<string, Nested>>
}

/** An entry with what a part of the record says in some of its fields, in this order. What is blank is left out. */
export function entryOf<T extends object>(
  part: Part,
  value: T | undefined,
  path: string,
  fields: readonly (keyof T & string)[],
): CourtPlanEntry {
  return {
    path,
    lines: fields.flatMap((name) => fieldLines(part.shape[name], value?.[name], `${path}/${name}`)),
  }
}

/** Only the entries that say something. */
export const saying = (...entries: readonly CourtPlanEntry[]): CourtPlanEntry[] =>
  entries.filter(({ lines }) => lines.length > 0)

function fieldLines(field: Nested | undefined, value: unknown, path: string): CourtPlanLine[] {
  if (field === undefined || value === undefined) return []
  // Every field of a part may be left out, apart from its id: what it holds stands one step further in.
  return valueLines(field.element === undefined ? (field.unwrap?.() ?? field) : field, value, path)
}

function valueLines(field: Nested, value: unknown, path: string): CourtPlanLine[] {
  if (Array.isArray(value)) {
    const { element } = field
    return element === undefined
      ? []
      : value.flatMap((each, at) => valueLines(element, each, `${path}/${at}`))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) =>
      fieldLines(field.shape?.[name], member, `${path}/${name}`),
    )
  }
  const text = textOf(field, value)
  return said(text) ? [{ path, label: String(field.meta()?.title ?? ''), text }] : []
}

function textOf(field: Field, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const choices = field.meta()?.choices as readonly { code: string; label: string }[] | undefined
  return choices?.find(({ code }) => code === value)?.label ?? String(value)
}
