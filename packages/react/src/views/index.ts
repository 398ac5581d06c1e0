export {
  type BookletHandle,
  HealthPassportBooklet,
  type HealthPassportBookletProps,
} from './booklet/health-passport-booklet.tsx'
export { type BookletFormat, type BookletStrings, bookletStrings } from './booklet/strings.ts'
export { Compare, type ComparedSection, type CompareProps } from './compare/compare.tsx'
export { compareRecords, type RecordChange } from './compare/compare-records.ts'
export { type CompareStrings, compareStrings } from './compare/strings.ts'
export {
  type CourtPlan,
  CourtPlanDocument,
  type CourtPlanDocumentProps,
} from './document/court-plan-document.tsx'
export { placesInWords } from './document/places-in-words.ts'
export { RecordDocument, type RecordDocumentProps } from './document/record-document.tsx'
export { type DocumentStrings, documentStrings } from './document/strings.ts'
export {
  type FieldSchema,
  type FieldWords,
  fieldWords,
  type RuleTitles,
  type ValueStrings,
} from './shared/field-words.ts'
export type { OtherRecord, OtherRecords } from './shared/other-records.ts'
export type { Copy, CopyPassage, Difference, GroupFinding } from './siblings/group.ts'
export { SiblingView, type SiblingViewProps } from './siblings/sibling-view.tsx'
export { type SiblingStrings, siblingStrings } from './siblings/strings.ts'
export type { Duty, DutyStatus } from './timetable/duty.ts'
export { type TimetableStrings, timetableStrings } from './timetable/strings.ts'
export { Timetable, type TimetableProps } from './timetable/timetable.tsx'
