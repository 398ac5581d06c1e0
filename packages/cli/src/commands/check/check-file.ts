import type { CarePlanRecord } from '@open-care-plan/model'
import type { Checker } from '@open-care-plan/rules'
import type { FileResult } from '../../formatters/checked-file.ts'
import type { InputProblem } from '../../input/input-problem.ts'
import { locate } from '../../input/locate.ts'
import { placed, readObject, standardInput } from '../../input/read-object.ts'
import type { Io } from '../../io.ts'
import type { CheckOptions } from './options.ts'

/** Checks the plan in one file, or says why that could not be done. */
export async function checkFile(
  file: string,
  alreadyRead: boolean,
  { asAt, format }: CheckOptions,
  checker: Checker,
  io: Io,
): Promise<FileResult> {
  const name = file === standardInput ? 'standard input' : file
  if (alreadyRead) return { file: name, problems: [readTwice] }
  const plan = await readObject(file, io, 'plan')
  if (!plan.ok) return { file: name, problems: plan.problems }
  const { value, text } = plan.value
  // The checker reads it by the model first, and its report says where it is not of that shape.
  const report = checker(value as CarePlanRecord, { asAt })
  if (!report.readable) return { file: name, problems: placed(report.issues, text) }
  // The JSON report says nothing of lines, so that nothing has to be located.
  const paths = format === 'json' ? [] : report.findings.map(({ path }) => path)
  return { file: name, report, places: paths.length === 0 ? new Map() : locate(text, paths) }
}

const readTwice: InputProblem = {
  code: 'read-twice',
  message: 'It was already read',
  remedy: 'Name - once, and the other plans by their files',
}
