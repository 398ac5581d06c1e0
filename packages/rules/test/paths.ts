import { fromPointer } from '@open-care-plan/model'
import * as z from 'zod'

type Schema = z.core.$ZodType

/**
 * What is wrong with a place in a document, or nothing: each item that it names is there, and each member is one that the model
 * has. A member that is missing is pointed at all the same.
 */
export function wrongWith(path: string, schema: Schema, document: unknown): string | undefined {
  let at: Schema = schema
  let value: unknown = document
  for (const step of fromPointer(path)) {
    if (at instanceof z.ZodExactOptional) at = at.unwrap() as Schema
    if (at instanceof z.ZodArray) {
      if (!Array.isArray(value) || value[Number(step)] === undefined)
        return `${path}: there is no item ${step}`
      at = at.element as Schema
    } else if (at instanceof z.ZodObject) {
      const field = (at.shape as Record<string, Schema>)[step]
      if (field === undefined) return `${path}: the model has no member ${step}`
      at = field
    } else {
      return `${path}: nothing lies below`
    }
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
  }
  return undefined
}
