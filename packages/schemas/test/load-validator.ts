import { transform } from 'esbuild'
import { type CompileOptions, compileSchema, type JsonSchema } from '../src/compile/index.ts'

type Accepts = (value: unknown) => boolean

/** Compiles a schema and loads the module that comes of it, as it would stand in a file. */
export async function loadValidator(schema: JsonSchema, options?: CompileOptions): Promise<Accepts> {
  const { code } = await transform(compileSchema(schema, options), { loader: 'ts' })
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly accepts: Accepts
  }
  return module.accepts
}
