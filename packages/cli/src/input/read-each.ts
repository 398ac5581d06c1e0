import type { Io } from '../io.ts'
import { type InputProblem, type Reading, refused } from './input-problem.ts'
import { type Expected, type ObjectText, readObject, standardInput } from './read-object.ts'

/** What a file on the command line held. */
export interface FileReading {
  /** As it was named, or `standard input`. */
  readonly file: string
  readonly reading: Reading<ObjectText>
}

/** Reads the files one after the other, each when it is asked for. Standard input can be read once. */
export async function* readEach(
  files: readonly string[],
  io: Pick<Io, 'stdin' | 'cwd'>,
  what: Expected,
): AsyncGenerator<FileReading> {
  for (const [index, file] of files.entries()) {
    const isInput = file === standardInput
    const reading =
      isInput && files.indexOf(standardInput) < index ? refused(readTwice) : await readObject(file, io, what)
    yield { file: nameOf(file), reading }
  }
}

/** Reads one file. */
export async function readOne(
  file: string,
  io: Pick<Io, 'stdin' | 'cwd'>,
  what: Expected,
): Promise<FileReading> {
  return { file: nameOf(file), reading: await readObject(file, io, what) }
}

const nameOf = (file: string): string => (file === standardInput ? 'standard input' : file)

const readTwice: InputProblem = {
  code: 'read-twice',
  message: 'It was already read',
  remedy: 'Name - once, and the other plans by their files',
}
