import {
  badFormat,
  missing,
  mustBe,
  ownFieldsProblems,
  type StructureIssue,
  toPointer,
  unknownMember,
  wrongValue,
} from '@open-care-plan/model/issues'
import { leafIssue } from './leaf-issue.ts'
import type { ListType, PartType, ValueType } from './record-type.ts'

type Path = readonly (string | number)[]

/** Everything that is wrong with the shape of a value, in the order in which the reader of the model says it. */
export function recordIssues(type: ValueType, value: unknown, path: Path = []): StructureIssue[] {
  if (type.kind === 'part') return partIssues(type, value, path)
  if (type.kind === 'list') return listIssues(type, value, path)
  if (type.kind === 'own-fields') {
    return ownFieldsProblems(value).map(({ path: below, message, isName }) => {
      const at = toPointer([...path, ...below])
      return isName ? badFormat(at, message) : wrongValue('wrong-type', at, message)
    })
  }
  const issue = leafIssue(type, value, toPointer(path))
  return issue === undefined ? [] : [issue]
}

function partIssues({ members, required }: PartType, value: unknown, path: Path): StructureIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [wrongValue('wrong-type', toPointer(path), mustBe.part)]
  }
  const found = value as Readonly<Record<string, unknown>>
  const issues: StructureIssue[] = []
  for (const [name, type] of Object.entries(members)) {
    const at = [...path, name]
    if (Object.hasOwn(found, name)) issues.push(...recordIssues(type, found[name], at))
    else if (required.includes(name)) issues.push(missing(toPointer(at), name))
  }
  const known = Object.keys(members)
  for (const name of Object.keys(found)) {
    if (!known.includes(name)) issues.push(unknownMember(toPointer([...path, name]), name, known))
  }
  return issues
}

function listIssues({ of }: ListType, value: unknown, path: Path): StructureIssue[] {
  if (!Array.isArray(value)) return [wrongValue('wrong-type', toPointer(path), mustBe.list)]
  return value.flatMap((item: unknown, at) => recordIssues(of, item, [...path, at]))
}
