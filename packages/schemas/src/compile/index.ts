import type { JsonSchema } from '../json-schema.ts'
import { type CompileOptions, Compiler } from './compiler.ts'

export type { JsonSchema, JsonSchemaObject } from '../json-schema.ts'
export type { CompileOptions } from './compiler.ts'

/**
 * Compiles a JSON Schema of draft-07 or 2020-12 to the code of an ES module in TypeScript: `export function accepts(v)`,
 * which says whether a value is valid. The module imports nothing and makes no code when it runs, so that it works under a
 * strict Content-Security-Policy. `format` is taken as a note to the reader.
 *
 * @throws Where a `$ref` points at nothing, or a keyword cannot be compiled: `$dynamicRef`, `unevaluatedProperties` and
 * their like. No keyword that changes what is accepted is passed over.
 */
export function compileSchema(schema: JsonSchema, options?: CompileOptions): string {
  const compiler = new Compiler(schema, options)
  const condition = compiler.condition(compiler.references.root, 'v')
  const parts = [
    compiler.emitter.code(),
    `export function accepts(v: unknown): boolean {\n  return ${condition}\n}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
