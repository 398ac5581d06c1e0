import type * as z from 'zod'
import { Compiler } from '../../src/compile/compiler.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { nameOfPart } from '../model/parts.ts'
import { recordTypes } from './record-types.ts'

/** The compiled validator of a form's record: the conditions of its published schema, and what the record is made of. */
export function validatorModule(record: z.ZodObject, schema: JsonSchemaObject, banner: string): string {
  const compiler = new Compiler(schema, { uniqueIds: true })
  const condition = compiler.condition(compiler.references.root, 'v')
  const types = recordTypes(record, compiler.emitter)
  return `${banner}
import type { LeafType, PartType } from '../../validate/record-type.ts'
import type { CompiledRecord } from '../../validate/validate.ts'

${compiler.emitter.code()}

function accepts(v: unknown): boolean {
  return ${condition}
}

${types}

export const compiled: CompiledRecord = {
  accepts,
  type: ${nameOfPart(record)},
  versions: ${JSON.stringify(versionsRead(schema))},
}
`
}

/** The versions that a schema accepts: a version that only adds reads the documents of those before it. */
function versionsRead({ properties }: JsonSchemaObject): string[] {
  const version = properties?.schemaVersion as JsonSchemaObject | undefined
  return (version?.oneOf ?? []).map((branch) => (branch as { readonly const: string }).const)
}
