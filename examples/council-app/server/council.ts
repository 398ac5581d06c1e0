import type { Checker, HistoryChecker, Profile } from '@open-care-plan/rules'
import type { Context } from 'hono'
import type { User } from './access/demo-users.ts'
import type { Changes } from './events.ts'
import type { Session } from './sessions/sessions.ts'
import type { AuditAction, Author, Store } from './store/store.ts'

/** What every route works with. */
export interface Council {
  readonly store: Store
  readonly now: () => Date
  /** The day as at which plans are checked where a request does not say, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly users: readonly User[]
  readonly profile: Profile
  readonly check: Checker
  readonly checkHistory: HistoryChecker
  readonly changes: Changes
}

/** What a request knows of whoever sent it. */
export interface SignedIn {
  Variables: { session: Session; token: string }
}

export const userOf = (context: Context<SignedIn>): User => context.get('session').user

export const authorOf = ({ id, name, role }: User): Author => ({ user: id, name, role })

/** Writes a line in the audit log. It is written before anything is answered. */
export const log = (
  { store, now }: Pick<Council, 'store' | 'now'>,
  user: User,
  action: AuditAction,
  id: string | null = null,
  version: number | null = null,
): Promise<void> => store.audit({ at: now().toISOString(), by: authorOf(user), action, id, version })
