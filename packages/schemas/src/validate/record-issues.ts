import {
  badFormat,
  missing,
  mustBe,
  ownFieldsProblems,
  type StructureIssue,
  unknownMember,
  wrongValue,
} from '@open-care-plan/model/issues'
import { toPointer } from '@open-care-plan/model/json-pointer'
import { leafIssue } from './leaf-issue.ts'
import type { ListType, PartType, ValueType } from './record-type.ts'

type Path = readonly (string | number)[]

/** Everything that is wrong with the shape of a record, in the order in which the reader of the model says it. */
export function recordIssues(type: PartType, value: unknown): StructureIssue[] {
  const reader = new RecordReader(Object.hasOwn(type.members, 'extensions'))
  reader.read(type, value, [])
  return reader.issues
}

class RecordReader {
  readonly issues: StructureIssue[] = []
  readonly #ownFields: boolean

  constructor(ownFields: boolean) {
    this.#ownFields = ownFields
  }

  read(type: ValueType, value: unknown, path: Path): void {
    if (type.kind === 'part') this.#part(type, value, path)
    else if (type.kind === 'list') this.#list(type, value, path)
    else if (type.kind === 'own-fields') this.#own(value, path)
    else {
      const issue = leafIssue(type, value, toPointer(path))
      if (issue !== undefined) this.issues.push(issue)
    }
  }

  #part({ members, required }: PartType, value: unknown, path: Path): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.issues.push(wrongValue('wrong-type', toPointer(path), mustBe.part))
      return
    }
    const found = value as Readonly<Record<string, unknown>>
    for (const [name, type] of Object.entries(members)) {
      const at = [...path, name]
      if (Object.hasOwn(found, name)) this.read(type, found[name], at)
      else if (required.includes(name)) this.issues.push(missing(toPointer(at), name))
    }
    const known = { members: Object.keys(members), ownFields: this.#ownFields }
    for (const name of Object.keys(found)) {
      if (!Object.hasOwn(members, name)) {
        this.issues.push(unknownMember(toPointer([...path, name]), name, known))
      }
    }
  }

  #list({ of }: ListType, value: unknown, path: Path): void {
    if (!Array.isArray(value)) {
      this.issues.push(wrongValue('wrong-type', toPointer(path), mustBe.list))
      return
    }
    for (const [at, item] of value.entries()) this.read(of, item, [...path, at])
  }

  #own(value: unknown, path: Path): void {
    for (const { path: below, message, isName } of ownFieldsProblems(value)) {
      const at = toPointer([...path, ...below])
      this.issues.push(isName ? badFormat(at, message) : wrongValue('wrong-type', at, message))
    }
  }
}
