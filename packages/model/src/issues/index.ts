// What a reader of records says, without zod: for the compiled validators of @open-care-plan/schemas, so that both say the
// same of the same record.
export { writtenDate } from '../dates/written-date.ts'
export { idPattern } from '../fields/id-pattern.ts'
export { type OwnFieldsProblem, ownFieldsProblems } from '../fields/own-fields.ts'
export {
  mustBe,
  mustBeCode,
  mustBeDate,
  mustBeExactly,
  mustBeNumber,
  mustBeOneOf,
  mustBePartialDate,
  mustBeWholeNumber,
} from '../fields/sentences.ts'
export type { StructureIssue, StructureIssueCode } from '../findings/structure-issue.ts'
export { duplicateIds } from '../reading/duplicate-ids.ts'
export {
  badFormat,
  missing,
  type Standing,
  undefinedValue,
  unknownMember,
  wrongValue,
} from '../reading/make-issue.ts'
export { fromPointer, toPointer } from '../reading/pointer.ts'
export { versionIssue } from '../reading/schema-version.ts'
