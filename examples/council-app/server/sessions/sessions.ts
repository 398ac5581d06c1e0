import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { User } from '../access/demo-users.ts'

/** Somebody who is signed in. */
export interface Session {
  readonly user: User
  /** To be sent back with every write: another site that makes a browser send the cookie does not know it. */
  readonly csrfToken: string
}

interface Kept extends Session {
  readonly startedAt: number
  seenAt: number
}

/** How long somebody stays signed in, in minutes. */
export interface SessionLimits {
  /** Without a request. */
  readonly idle: number
  /** In all. */
  readonly whole: number
}

const minute = 60_000

/** Holds who is signed in, in memory: after a restart everybody signs in again. Tokens are kept as hashes only. */
export class Sessions {
  readonly #kept = new Map<string, Kept>()
  readonly #limits: SessionLimits
  readonly #now: () => Date

  constructor(limits: SessionLimits, now: () => Date) {
    this.#limits = limits
    this.#now = now
  }

  /** Signs somebody in, and returns the token for their cookie. */
  start(user: User): string {
    const at = this.#now().getTime()
    for (const [key, session] of this.#kept) if (this.#isOver(session, at)) this.#kept.delete(key)
    const token = randomBytes(32).toString('base64url')
    const csrfToken = randomBytes(32).toString('base64url')
    this.#kept.set(keyOf(token), { user, csrfToken, startedAt: at, seenAt: at })
    return token
  }

  /** The session of a token, if it still holds. Looking for it counts as a request, unless `quietly`. */
  find(token: string | undefined, quietly = false): Session | undefined {
    if (token === undefined) return undefined
    const session = this.#kept.get(keyOf(token))
    if (session === undefined) return undefined
    const at = this.#now().getTime()
    if (this.#isOver(session, at)) {
      this.#kept.delete(keyOf(token))
      return undefined
    }
    if (!quietly) session.seenAt = at
    return session
  }

  end(token: string): void {
    this.#kept.delete(keyOf(token))
  }

  #isOver({ startedAt, seenAt }: Kept, at: number): boolean {
    return at - seenAt >= this.#limits.idle * minute || at - startedAt >= this.#limits.whole * minute
  }
}

const keyOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Compares two secrets without telling by its time how much of them is alike. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(keyOf(one)), Buffer.from(keyOf(other)))
