import type { FormId, OwnerRole } from '@open-care-plan/schemas'
import type { JsonObject } from '../json.ts'
import type { ChainCheck } from './hash-chain.ts'

/** What somebody is in this app. An `admin` keeps the audit log and reads no record. */
export type Role = OwnerRole | 'admin'

/** Who wrote something. `user` and `name` are empty where nobody may know. */
export interface Author {
  readonly user: string
  readonly name: string
  readonly role: Role | 'sample-data'
}

/** One saved state of a record, without the record. */
export interface VersionHead {
  readonly id: string
  /** Counts every save, from 1. It is not the `revision` of a care plan, which counts what a review decided. */
  readonly version: number
  readonly form: FormId
  /** Whose record it is; null in feedback, which is nobody's. */
  readonly childId: string | null
  /** When it was saved: an instant of ISO 8601; of feedback only the month. */
  readonly at: string
  readonly by: Author
  /** JSON Pointers to the members that this save changed. */
  readonly changed: readonly string[]
  readonly hash: string
}

export interface Version extends VersionHead {
  readonly record: JsonObject
}

/** A version to be saved. */
export interface NewVersion {
  readonly id: string
  readonly form: FormId
  readonly childId: string | null
  /** The version that the writer had before them; 0 for a record that is new. */
  readonly base: number
  readonly record: JsonObject
  readonly at: string
  readonly by: Author
  readonly changed: readonly string[]
  /** The entries that this version adds to the chronology. */
  readonly newEntries: readonly JsonObject[]
  /** What the audit log says of it; null keeps it out of the log, as anonymous feedback is. */
  readonly action: AuditAction | null
}

/** What became of a version: saved, or refused because another was saved since, or because its child has another care plan. */
export type Appended =
  | { readonly ok: true; readonly head: VersionHead }
  | { readonly ok: false; readonly current: Version | undefined }

/** One entry of a chronology, as it was first written. */
export interface ChronologyLink {
  readonly sequence: number
  readonly entry: JsonObject
  /** The version of the record that it came with. */
  readonly version: number
  readonly at: string
  readonly by: Author
  readonly hash: string
}

export type AuditAction =
  | 'sign-in'
  | 'sign-out'
  | 'list'
  | 'read'
  | 'create'
  | 'write'
  | 'add-event'
  | 'report'
  | 'refused'
  | 'read-audit'

/** One line of the audit log: who did what to which record when. It never says what is in the record. */
export interface AuditEntry {
  readonly at: string
  readonly by: Author
  readonly action: AuditAction
  readonly id: string | null
  readonly version: number | null
}

export interface AuditLine extends AuditEntry {
  readonly sequence: number
  readonly hash: string
}

/** Which lines of the audit log are read: the newest first. */
interface AuditQuery {
  readonly limit: number
  /** Only lines with a smaller number. */
  readonly before?: number
  /** Only lines on this record. */
  readonly id?: string
}

/** Holds records in versions, chronologies and the audit log. Nothing in it is changed or removed: all of it only grows. */
export interface Store {
  /** The newest version of every record, in order of their ids. */
  heads(): Promise<VersionHead[]>
  latest(id: string): Promise<Version | undefined>
  version(id: string, version: number): Promise<Version | undefined>
  /** Every version of a record, the oldest first. */
  versions(id: string): Promise<VersionHead[]>
  /** The ids of the children whose care plans somebody began. */
  childrenBegunBy(user: string): Promise<string[]>
  append(version: NewVersion): Promise<Appended>
  /** Every entry of a chronology, in the order in which they were written. */
  chronology(id: string): Promise<ChronologyLink[]>
  audit(entry: AuditEntry): Promise<void>
  auditLog(query: AuditQuery): Promise<AuditLine[]>
  /** Walks the chains of one record. */
  verify(id: string): Promise<ChainCheck[]>
  /** Walks the chain of the audit log, and looks for every version that it tells of. */
  verifyAudit(): Promise<ChainCheck>
  close(): Promise<void>
}
