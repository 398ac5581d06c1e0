import { createRequire } from 'node:module'
import type { RJSFSchema } from '@rjsf/utils'
import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators'

/** The file that a host writes for a schema before it builds its page: CommonJS. */
export const compiledCode = (schema: RJSFSchema): string => compileSchemaValidatorsCode(schema)

/** The functions that `compileSchemaValidatorsCode` writes for a schema, loaded as a bundler would load the file. */
export function compiledFunctions(schema: RJSFSchema): unknown {
  const code = compiledCode(schema)
  const besideAjv = createRequire(import.meta.resolve('@rjsf/validator-ajv8'))
  const module = { exports: {} as unknown }
  new Function('module', 'exports', 'require', code)(module, module.exports, besideAjv)
  return module.exports
}
