import { ofTheFile } from './of-the-file.ts'

/** Whether an answer is for people to read: not an id, and not what tells programs which file it is. */
export function isShown(path: readonly string[]): boolean {
  const name = path.at(-1) ?? ''
  if (name === 'id' || name.startsWith('$')) return false
  return path.length > 1 || !ofTheFile.has(name)
}
