import { readdirSync, readFileSync } from 'node:fs'
import { inRepository } from '../generate/root.ts'

const markdownIn = (folder: string): string[] =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)

/** The pages that are written by hand, by their paths from the root. */
export const pagesByHand = (): string[] =>
  [
    'README.md',
    'CONTRIBUTING.md',
    ...markdownIn('docs/guides'),
    ...markdownIn('docs/decisions'),
    ...readdirSync(inRepository('packages')).map((name) => `packages/${name}/README.md`),
  ].sort()

/** Every page of the documentation, the generated ones too. */
export const allPages = (): string[] =>
  [...new Set([...pagesByHand(), ...markdownIn('docs'), ...markdownIn('examples/records')])].sort()

/** The text of a page. */
export const pageText = (path: string): string => readFileSync(inRepository(path), 'utf8')
