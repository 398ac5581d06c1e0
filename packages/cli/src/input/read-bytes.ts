import { type FileHandle, open, readdir } from 'node:fs/promises'
import { dirname, parse, resolve } from 'node:path'
import { suggest } from '../suggest.ts'
import { type InputProblem, type Reading, read, refused } from './input-problem.ts'
import { maxBytes, megabytes } from './limits.ts'

/** The bytes of a file, refused by its size before they are read. A pipe is read until the limit. */
export async function readFileBytes(file: string, cwd: string): Promise<Reading<Uint8Array>> {
  const path = resolve(cwd, file)
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    const status = await handle.stat()
    if (status.isDirectory()) return refused(aFolder)
    if (status.isFile() && status.size > maxBytes) return refused(tooBig(megabytes(status.size)))
    return await readUpTo(handle.createReadStream({ autoClose: false }))
  } catch (error) {
    return refused(await fileProblem((error as NodeJS.ErrnoException).code, path))
  } finally {
    await handle?.close()
  }
}

/** The bytes of a stream, until it ends or passes the limit. */
export async function readUpTo(stream: AsyncIterable<Uint8Array>): Promise<Reading<Uint8Array>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > maxBytes) return refused(tooBig(`more than ${megabytes(maxBytes)}`))
    chunks.push(chunk)
  }
  return read(Buffer.concat(chunks))
}

const aFolder: InputProblem = {
  code: 'a-folder',
  message: 'This is a folder, not a file',
  remedy: 'Name the files in it, for example with *.json',
}

const tooBig = (size: string): InputProblem => ({
  code: 'too-big',
  message: `The file is ${size}, and the limit is ${megabytes(maxBytes)}`,
  remedy: 'Give one plan in each file, without scanned documents inside it',
})

/** What an error of the file system means to the person who named the file. */
export async function fileProblem(code: string | undefined, path: string): Promise<InputProblem> {
  if (code === 'ENOENT' || code === 'ENOTDIR') return noSuchFile(path)
  if (code === 'EISDIR') return aFolder
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'no-permission',
      message: 'You do not have permission to read the file',
      remedy: 'Ask its owner to let you read it, or copy it to a folder of your own',
    }
  }
  return {
    code: 'unreadable',
    message: `The file could not be read (${code ?? 'unknown error'})`,
    remedy: 'Check that the disk or network share that holds it is there',
  }
}

async function noSuchFile(path: string): Promise<InputProblem> {
  const names = await readdir(dirname(path)).catch(() => undefined)
  if (names === undefined) {
    return {
      code: 'no-such-file',
      message: 'There is no such file, nor a folder for it',
      remedy: `Check the folder's name`,
    }
  }
  // The ending says nothing of what was meant: `a.json` is not almost `b.json`.
  const { name, ext } = parse(path)
  const stem = suggest(
    name,
    names
      .sort()
      .map((other) => parse(other))
      .filter((other) => other.ext === ext)
      .map((other) => other.name),
  )
  const near = stem === undefined ? undefined : stem + ext
  return {
    code: 'no-such-file',
    message: `There is no such file${near === undefined ? '' : `. Did you mean "${near}"?`}`,
    remedy: 'Check the name and the folder',
  }
}
