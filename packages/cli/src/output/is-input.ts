import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { standardInput } from '../input/read-object.ts'
import type { FileId, Io } from '../io.ts'
import type { OutputFile } from './write-whole.ts'

/** Whether a file to write to is one of those that are read, by whatever name, or what standard input comes from. */
export async function isInput(
  { path }: OutputFile,
  inputs: readonly string[],
  io: Pick<Io, 'cwd' | 'stdinFile'>,
): Promise<boolean> {
  for (const input of inputs) {
    const isIt =
      input === standardInput ? await isSame(path, io.stdinFile?.()) : (await placeOf(input, io.cwd)) === path
    if (isIt) return true
  }
  return false
}

const placeOf = (file: string, cwd: string): Promise<string> => {
  const path = resolve(cwd, file)
  return realpath(path).catch(() => path)
}

async function isSame(path: string, file: FileId | undefined): Promise<boolean> {
  const there = file && (await stat(path).catch(() => undefined))
  return there !== undefined && there.dev === file?.dev && there.ino === file.ino
}
