import {
  badFormat,
  missing,
  mustBe,
  ownFieldsProblems,
  type Standing,
  type StructureIssue,
  undefinedValue,
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
  reader.read(type, value, [], 'required')
  return reader.issues
}

class RecordReader {
  readonly issues: StructureIssue[] = []
  readonly #ownFields: boolean

  constructor(ownFields: boolean) {
    this.#ownFields = ownFields
  }

  read(type: ValueType, value: unknown, path: Path, standing: Standing): void {
    const name = path.at(-1)
    if (value === undefined && name !== undefined) {
      this.issues.push(undefinedValue(toPointer(path), String(name), standing))
    } else if (type.kind === 'part') this.#part(type, value, path, standing)
    else if (type.kind === 'list') this.#list(type, value, path, standing)
    else if (type.kind === 'own-fields') this.#own(value, path)
    else {
      const issue = leafIssue(type, value, toPointer(path), standing)
      if (issue !== undefined) this.issues.push(issue)
    }
  }

  #part({ members, required }: PartType, value: unknown, path: Path, standing: Standing): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.issues.push(wrongValue('wrong-type', toPointer(path), mustBe.part, standing))
      return
    }
    const found = value as Readonly<Record<string, unknown>>
    for (const [name, type] of Object.entries(members)) {
      const at = [...path, name]
      const isRequired = required.includes(name)
      if (Object.hasOwn(found, name)) this.read(type, found[name], at, isRequired ? 'required' : 'optional')
      else if (isRequired) this.issues.push(missing(toPointer(at), name))
    }
    const known = { members: Object.keys(members), ownFields: this.#ownFields }
    for (const name of Object.keys(found)) {
      if (!Object.hasOwn(members, name)) {
        this.issues.push(unknownMember(toPointer([...path, name]), name, known))
      }
    }
  }

  #list({ of }: ListType, value: unknown, path: Path, standing: Standing): void {
    if (!Array.isArray(value)) {
      this.issues.push(wrongValue('wrong-type', toPointer(path), mustBe.list, standing))
      return
    }
    for (const [at, item] of value.entries()) this.read(of, item, [...path, at], 'item')
  }

  #own(value: unknown, path: Path): void {
    for (const { path: below, message, isName, isUndefined } of ownFieldsProblems(value)) {
      const at = toPointer([...path, ...below])
      if (isUndefined) this.issues.push(undefinedValue(at, below.at(-1) ?? '', 'optional'))
      else this.issues.push(isName ? badFormat(at, message) : wrongValue('wrong-type', at, message))
    }
  }
}
