import * as z from 'zod'
import { id } from '../fields/fields.ts'

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json }

/** An authority's own fields, by the authority's own namespace, so that two never meet: `{ "wirral": { … } }`. */
export const Extensions = z
  .record(id('Namespace', 'A short name of the authority or supplier.'), z.record(z.string(), z.json()))
  .meta({ title: 'Own fields', description: 'An authority’s own fields, each under a namespace of its own.' })
export type Extensions = z.infer<typeof Extensions>
