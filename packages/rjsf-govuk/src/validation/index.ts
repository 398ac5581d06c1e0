export type { Format } from './rule.ts'
export type { Schema, SchemaError, SchemaProblem } from './schema-error.ts'
export { SchemaInterpreter } from './schema-interpreter.ts'
