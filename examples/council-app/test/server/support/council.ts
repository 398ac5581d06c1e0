import { type App, type AppOptions, createApp } from '../../../server/app.ts'
import type { Sample } from '../../../server/seed/samples.ts'
import { seed } from '../../../server/seed/seed.ts'
import { storeOver } from '../../../server/store/sql-store.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import type { Store } from '../../../server/store/store.ts'
import { Client } from './client.ts'
import { samples } from './samples.ts'

/** A clock that a test sets. */
interface Clock {
  at: Date
}

/** A council with sample records: all of them, or some. */
export interface TestCouncil {
  readonly app: App
  readonly store: Store
  readonly clock: Clock
  /** What went wrong without anybody being at fault. */
  readonly faults: unknown[]
  /** Somebody who is signed in. */
  as(user: string): Promise<Client>
}

export async function aCouncil(
  options: Partial<AppOptions> = {},
  records: readonly Sample[] = samples,
): Promise<TestCouncil> {
  const clock: Clock = { at: new Date('2026-11-21T09:00:00Z') }
  const now = () => clock.at
  const store = options.store ?? storeOver(openSqlite(':memory:'))
  await seed(store, records, now)
  const faults: unknown[] = []
  // A test signs many people in at one moment.
  const signInRate = { tries: 10_000, seconds: 60 }
  const app = createApp({ now, signInRate, onError: (error) => faults.push(error), ...options, store })
  return {
    app,
    store,
    clock,
    faults,
    as: async (user) => {
      const client = new Client(app)
      const { status } = await client.signIn(user)
      if (status !== 200) throw new Error(`${user} was not signed in: ${status}`)
      return client
    },
  }
}
