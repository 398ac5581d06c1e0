import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The URI of a file: relative to the folder of the run where it is inside, so that a code host finds it. */
export function artifactUri(file: string, cwd: string): string {
  if (file === 'standard input') return 'stdin'
  const path = resolve(cwd, file)
  const inside = relative(cwd, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(path).href
  return inside.split(sep).map(encodeURIComponent).join('/')
}
