import { fileURLToPath } from 'node:url'

/** A place in the repository, by its path from the root. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
