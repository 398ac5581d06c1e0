export type { Format } from './rule.ts'
export type { Schema, SchemaError, SchemaObject, SchemaProblem } from './schema-error.ts'
export { type InterpreterOptions, SchemaInterpreter } from './schema-interpreter.ts'
