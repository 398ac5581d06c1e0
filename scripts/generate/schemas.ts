import { schemaFiles } from '../../packages/schemas/scripts/generate.ts'

/** What the package of schemas is made of, by its path from the root. */
export const publishedSchemas = async (): Promise<Map<string, string>> =>
  new Map([...(await schemaFiles())].map(([path, text]) => [`packages/schemas/${path}`, text]))
