export type { Choice, Conflict } from './conflicts/conflict.ts'
export { type Merged, type MergeOptions, mergeByPath } from './conflicts/merge-by-path.ts'
export { browserNetwork, type Network } from './conflicts/network.ts'
export type {
  LoadResult,
  RecordAdapter,
  Refusal,
  Refused,
  SaveResult,
  ServerVersion,
  Unavailable,
} from './conflicts/record-adapter.ts'
export {
  createRecordSync,
  type RecordSync,
  type RecordSyncOptions,
  type SyncStatus,
} from './conflicts/record-sync.ts'
export {
  createRecordTabs,
  type RecordTabs,
  type RecordTabsOptions,
  type TabState,
} from './conflicts/record-tabs.ts'
export { type Choices, choicesOf, resolveConflict } from './conflicts/resolve.ts'
export { type RestAdapterOptions, restAdapter } from './conflicts/rest-adapter.ts'
export { browserTabs, type TabChannel, type TabLocks, type TabPorts } from './conflicts/tab-ports.ts'
export { type UsedConflicts, useConflicts } from './conflicts/use-conflicts.ts'
export { type Draft, type DraftOwner, draftKey } from './drafts/draft.ts'
export { createDraftKeeper, type DraftKeeper, type DraftKeeperOptions } from './drafts/draft-keeper.ts'
export {
  type DraftStatus,
  type DraftWords,
  draftStatusText,
  draftWords,
} from './drafts/draft-status.ts'
export type { DraftEntry, DraftFailure, DraftResult, DraftStore, DraftTrouble } from './drafts/draft-store.ts'
export { type IndexedDbDraftsOptions, indexedDbDrafts } from './drafts/indexed-db-drafts.ts'
export { memoryDrafts } from './drafts/memory-drafts.ts'
export {
  type DraftOffer,
  type OfferDraftsOptions,
  type OfferedDrafts,
  offerDrafts,
  type UnreadDraft,
} from './drafts/offer-drafts.ts'
export { browserPage, type PageEvents, type PageHandlers } from './drafts/page-events.ts'
export { clockTimers, type Timers } from './drafts/timers.ts'
export type { MigrateRecord } from './drafts/upgrade-draft.ts'
export { useSavedDraft } from './drafts/use-saved-draft.ts'
export {
  CheckAnswersPage as CheckAnswers,
  type CheckAnswersPageProps as CheckAnswersProps,
} from './flow/check-answers-page.tsx'
export {
  FindingsPage as FindingsList,
  type FindingsPageProps as FindingsListProps,
} from './flow/findings-page.tsx'
export { type Route, routeOfPath, routeToPath } from './flow/route.ts'
export { SaveStatus, type SaveStatusProps } from './flow/save-status.tsx'
export { SectionPage as Section, type SectionPageProps as SectionProps } from './flow/section-page.tsx'
export {
  TaskListPage as SectionList,
  type TaskListPageProps as SectionListProps,
} from './flow/task-list-page.tsx'
export { type Routing, useHashRoute, useOwnRoute } from './flow/use-route.ts'
export { VersionsPage as Versions, type VersionsPageProps as VersionsProps } from './flow/versions-page.tsx'
export { type FormSource, formSource, ownForm } from './forms/form-source.ts'
export {
  CarePlanForm,
  CarerFeedbackForm,
  CarerUpdateForm,
  HealthPassportForm,
  type NamedFormProps,
  PathwayPlanForm,
  PepForm,
} from './forms/named-forms.tsx'
export type { FormTrouble, RecordEvents, SavedInfo } from './forms/record-events.ts'
export { RecordForm } from './forms/record-form.tsx'
export type { RecordFormHandle, SectionMistake } from './forms/record-form-handle.ts'
export type { RecordFormProps } from './forms/record-form-props.ts'
export type { SectionState } from './forms/section-states.ts'
export { type LoadedForm, useFormSource } from './forms/use-form-source.ts'
export { type KeptWork, type KeptWorkOptions, useKeptWork } from './forms/use-kept-work.ts'
export {
  type RecordChangeInfo,
  type RecordFormState,
  type UseRecordFormOptions,
  useRecordForm,
} from './forms/use-record-form.ts'
export type { Check, CheckReport, CheckSetting } from './panel/check.ts'
export type { CheckResult } from './panel/check-runner.ts'
export { ChecklistPanel, type ChecklistPanelProps } from './panel/checklist-panel.tsx'
export { FindingNote, type FindingNoteProps } from './panel/finding-note.tsx'
export type { LanguageAdvice, LanguageCheck, LetterAdvice, StepAdvice } from './panel/notes.ts'
export { SmartLetters, type SmartLettersProps } from './panel/smart-letters.tsx'
export { useFindings } from './panel/use-findings.ts'
export { type WorkerCheckOptions, workerCheck } from './panel/worker-check.ts'
export type { Author, Writing } from './record/author.ts'
export { changesOf } from './record/changes.ts'
export { type Difference, differences } from './record/differences.ts'
export { type FormRules, formRules } from './record/form-rules.ts'
export type { PendingAnswer, PendingInput, Registration } from './record/pending-inputs.ts'
export { getAt, type Place, placeAt, pointerTo } from './record/place.ts'
export { PlaceError } from './record/put-at.ts'
export type {
  Base,
  Change,
  Incoming,
  Kept,
  Origin,
  RecordEvent,
  RecordSnapshot,
} from './record/record-snapshot.ts'
export { createRecordStore, type RecordStore, type RecordStoreOptions } from './record/record-store.ts'
export { useRecordPart, useRecordStore } from './record/use-record-store.ts'
export { Contributions, type ContributionsProps } from './roles/contributions.tsx'
export { WrittenBy, type WrittenByProps } from './roles/written-by.tsx'
export { forYoungPerson } from './roles/young-person/for-young-person.ts'
export type {
  YoungPersonForm,
  YoungPersonQuestion,
  YoungPersonSection,
} from './roles/young-person/questions.ts'
export { youngPersonStrings } from './roles/young-person/strings.ts'
export {
  withQuestions,
  type YoungPersonFormId,
  youngPersonForm,
} from './roles/young-person/young-person-form.ts'
export { formStringsCy } from './strings/cy.ts'
export { formStrings } from './strings/en-gb.ts'
export type { FirstStrings, FormStrings } from './strings/strings.ts'
export {
  type BookletHandle,
  HealthPassportBooklet,
  type HealthPassportBookletProps,
} from './views/booklet/health-passport-booklet.tsx'
export {
  type AgeGroup,
  ageGroupOf,
  type ChildPlan,
  type ChildPlanOptions,
  ChildPlanView,
  type ChildPlanViewProps,
  type ChildStrings,
  ChildView,
  type ChildViewProps,
  type ChildWords,
  childPlan,
  childStrings,
  type Helpline,
  type ReadingAgeOf,
} from './views/child/index.ts'
export { Compare, type CompareProps } from './views/compare/compare.tsx'
export { compareRecords, type RecordChange } from './views/compare/compare-records.ts'
export { CourtPlanDocument, type CourtPlanDocumentProps } from './views/document/court-plan-document.tsx'
export { RecordDocument, type RecordDocumentProps } from './views/document/record-document.tsx'
export type { OtherRecord, OtherRecords } from './views/shared/other-records.ts'
export { SiblingView, type SiblingViewProps } from './views/siblings/sibling-view.tsx'
export type { Duty } from './views/timetable/duty.ts'
export { Timetable, type TimetableProps } from './views/timetable/timetable.tsx'
