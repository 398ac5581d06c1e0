import { readFile } from 'node:fs/promises'
import { fromPointer } from '@open-care-plan/model'

const folder = new URL('../../../../examples/records/', import.meta.url)

/**
 * The text of an example record, with the values at some JSON Pointers set otherwise, in that order; null takes a member or an item
 * out. Throws where a pointer leads nowhere, so that a change of the examples does not make a test empty.
 */
export async function exampleRecord(
  name: string,
  set: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const text = await readFile(new URL(name, folder), 'utf8')
  if (Object.keys(set).length === 0) return text
  const record: unknown = JSON.parse(text)
  for (const [pointer, value] of Object.entries(set)) change(record, pointer, value)
  return JSON.stringify(record, null, 2)
}

function change(record: unknown, pointer: string, value: unknown): void {
  const steps = fromPointer(pointer)
  const last = steps.at(-1) ?? ''
  const holder = steps
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], record)
  if (typeof holder !== 'object' || holder === null) throw new Error(`${pointer} leads nowhere`)
  if (value === null && !(last in holder)) throw new Error(`There is nothing at ${pointer}`)
  if (Array.isArray(holder) && value === null) holder.splice(Number(last), 1)
  else if (value === null) delete (holder as Record<string, unknown>)[last]
  else (holder as Record<string, unknown>)[last] = value
}
