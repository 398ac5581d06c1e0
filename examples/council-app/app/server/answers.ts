import type { CarePlanRecord } from '@open-care-plan/model'
import type { FormId } from '@open-care-plan/schemas'
import type { SentHead, SentSection, SentVersion } from '../../server/records/envelope.ts'
import type { CaseloadChild } from '../../server/reports/caseload.ts'
import type { ChainCheck } from '../../server/store/hash-chain.ts'
import type { AuditLine, Role } from '../../server/store/store.ts'

// What the API answers: see server/API.md. The shapes are the server’s own.

export interface DemoUser {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly roleTitle: string
  readonly about: string
}

export interface SignInAnswer {
  readonly notice: string
  readonly users: readonly DemoUser[]
}

export interface SignedInUser extends Omit<DemoUser, 'about'> {
  readonly mayCreate: readonly FormId[]
  readonly reads: readonly FormId[]
  /** Whether the rules speak to them: social worker, manager and IRO. */
  readonly seesReports: boolean
}

export interface SessionAnswer {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string
  readonly profile: string
  /** What people call the rules that plans are checked by. */
  readonly profileTitle: string
  readonly user: SignedInUser | null
  readonly csrfToken?: string
  readonly idleMinutes?: number
}

type Child = CarePlanRecord['child']

export interface CaseloadAnswer {
  readonly asAt: string
  readonly profile: string
  readonly children: readonly (Omit<CaseloadChild, 'child'> & { readonly child: Child })[]
}

export type Head = SentHead

/** A record with what its reader may do in each section that they see. */
export type RecordAnswer<Value extends object = object> = Omit<SentVersion, 'record'> & {
  readonly record: Value
  readonly sections: readonly SentSection[]
}

export interface VersionsAnswer {
  readonly versions: readonly Head[]
}

export interface RecordsAnswer {
  readonly records: readonly Head[]
}

export interface SiblingGroupsAnswer {
  readonly groups: readonly {
    readonly group: string
    readonly children: readonly { readonly id: string; readonly version: number; readonly child: Child }[]
  }[]
}

export interface AuditLogAnswer {
  readonly lines: readonly AuditLine[]
  /** The number to ask with for earlier lines, where there are any. */
  readonly before?: number
}

export interface VerifyAnswer {
  readonly whole: boolean
  readonly chains: readonly ChainCheck[]
}
