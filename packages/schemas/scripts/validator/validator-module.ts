import type * as z from 'zod'
import { Compiler } from '../../src/compile/compiler.ts'
import { currentVersion, type Form } from '../../src/forms/form.ts'
import type { JsonSchemaObject } from '../../src/json-schema.ts'
import { nameOfPart } from '../model/parts.ts'
import { recordTypes } from './record-types.ts'

/** The compiled validator of a form's record: the conditions of its published schema, and what the record is made of. */
export function validatorModule(
  form: Form,
  record: z.ZodObject,
  schema: JsonSchemaObject,
  banner: string,
): string {
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

export const compiled: CompiledRecord = { accepts, type: ${nameOfPart(record)}, version: '${currentVersion(form)}' }
`
}
