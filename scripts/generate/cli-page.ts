import { existsSync } from 'node:fs'
import { inRepository } from './root.ts'

const source = inRepository('packages/cli/src/reference.ts')

/** The page of the command line. */
export async function cliPage(): Promise<Map<string, string>> {
  if (!existsSync(source)) return new Map()
  const { cliReference } = (await import(source)) as { cliReference: () => string }
  return new Map([['docs/reference/cli.md', cliReference()]])
}
