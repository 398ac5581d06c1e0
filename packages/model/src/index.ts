export * from './codes/index.ts'
export * from './dates/index.ts'
export * from './entities/index.ts'
export { type Citation, formatCitation } from './findings/citation.ts'
export {
  type Finding,
  type FindingKind,
  type FindingValue,
  type Force,
  forces,
  type Outcome,
  outcomes,
  type Standing,
} from './findings/finding.ts'
export { asQuestions, byWeight, type Question, togetherBy } from './findings/questions.ts'
export type {
  ChecklistPoint,
  Departure,
  DocumentReport,
  Report,
  ReportSummary,
  WeakenedLimit,
} from './findings/report.ts'
export type { StructureIssue, StructureIssueCode } from './findings/structure-issue.ts'
export * from './identifiers/index.ts'
export { fromPointer, toPointer } from './reading/pointer.ts'
export {
  type ReadResult,
  readCarePlan,
  readCarerFeedback,
  readCarerUpdate,
  readHealthPassport,
  readPathwayPlan,
  readPep,
  readSdqScores,
  readServiceFigures,
} from './reading/read-record.ts'
