import * as z from 'zod'
import { choice, id, optional } from '../fields/fields.ts'
import { mustBe } from '../fields/sentences.ts'

/**
 * The versions of the shape of a record (SchemaVer), each with what came with it. All of them are read as they stand: a
 * version that only adds needs no migration. A record of a later version is refused, and left untouched.
 */
export const schemaVersions = {
  '1-0-0': 'The first version',
  '1-0-1': 'A document may name its JSON Schema',
} as const

/** The version that a record is written in today. */
export const schemaVersion = '1-0-1'

// Letters, digits and signs, and no blanks: what is left of an address has no room for a sentence about somebody.
const address = /^[!-~]{1,2000}$/

const jsonSchema = z
  .string({ error: mustBe.text })
  .regex(address, {
    error:
      'Must be an address without blanks, for example https://unpkg.com/@open-care-plan/schemas/care-plan/1-0-1.schema.json',
  })
  .meta({
    title: 'JSON Schema',
    description:
      'The address of the JSON Schema of this document, from which an editor completes what is typed.',
  })

/** What every document begins with: the address of its schema, the version of its shape, and its id. */
export const documentHead = (ofId: string) => ({
  ...optional({ $schema: jsonSchema }),
  schemaVersion: choice('Schema version', 'The version of the shape of this document.', schemaVersions),
  id: id('Id', ofId),
})
