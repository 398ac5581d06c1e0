import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Generated } from './all.ts'

/** A file that is not as it would be generated now. */
export interface Difference {
  readonly path: string
  readonly problem: 'differs' | 'is missing' | 'is left over'
}

/** Compares the files of a repository with what would be generated. */
export function compare(root: string, { files, folders }: Generated): Difference[] {
  const changed = [...files].flatMap(([path, text]): Difference[] => {
    if (!existsSync(join(root, path))) return [{ path, problem: 'is missing' }]
    return readFileSync(join(root, path), 'utf8') === text ? [] : [{ path, problem: 'differs' }]
  })
  const leftOver = folders
    .flatMap((folder) => filesIn(root, folder))
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ path, problem: 'is left over' }))
  return [...changed, ...leftOver].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const filesIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    : []
