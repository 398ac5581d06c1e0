import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type DraftRow, DraftRows } from './draft-row.ts'
import type { DraftResult, DraftStore } from './draft-store.ts'
import { storageTrouble } from './storage-trouble.ts'

export interface IndexedDbDraftsOptions {
  /** The name of the database: one for each program, or for each person. */
  readonly name?: string
  /**
   * Seals each draft: a key for AES-GCM that the host holds, best one that cannot be taken out and that goes when its user
   * signs out. Keys of drafts, with the ids of record and writer, and the times stay in clear.
   */
  readonly encryptWith?: CryptoKey
  /** How many days a draft is kept after it was last saved, by the clock of the device. */
  readonly ttlDays?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** How long a browser may take to open the database, in milliseconds. Some never answer. */
  readonly patience?: number
}

interface Tables extends DBSchema {
  drafts: { readonly key: string; readonly value: DraftRow }
}

const DAY = 86_400_000

/**
 * Keeps drafts on the device, in IndexedDB: they outlive a crash. Without `encryptWith` they are readable to whoever can use
 * the device. Each is on the disk when `save` ends, not only handed to the operating system.
 */
export function indexedDbDrafts(options: IndexedDbDraftsOptions = {}): DraftStore {
  return new IndexedDbDrafts(options)
}

class IndexedDbDrafts implements DraftStore {
  readonly keeps = 'device'
  readonly keepsOrder = true
  readonly #options: Required<Pick<IndexedDbDraftsOptions, 'name' | 'now' | 'patience'>>
  readonly #rows: DraftRows
  #opening: Promise<IDBPDatabase<Tables>> | undefined
  #open: IDBPDatabase<Tables> | undefined
  /** Ends when every row before was handed to the database, which keeps them in that order. */
  #turn: Promise<unknown> | undefined

  constructor({
    name = 'open-care-plan-drafts',
    encryptWith,
    ttlDays = 7,
    now = Date.now,
    patience = 5000,
  }: IndexedDbDraftsOptions) {
    this.#options = { name, now, patience }
    this.#rows = new DraftRows(encryptWith, ttlDays * DAY)
  }

  readonly load: DraftStore['load'] = (key) =>
    this.#try(async () => {
      const row = await (await this.#database()).get('drafts', key)
      if (row === undefined) return { ok: true, draft: undefined }
      if (this.#isExpired(row)) {
        await this.#removeExpired([row])
        return { ok: true, draft: undefined }
      }
      return this.#rows.read(row)
    })

  readonly save: DraftStore['save'] = (draft) =>
    this.#try(async () => {
      const row = this.#rows.write(draft)
      // Without waiting for anything: the page may be on its way out.
      if (this.#open !== undefined && this.#turn === undefined && !(row instanceof Promise)) {
        await put(this.#open, row)
      } else {
        await this.#inTurn(async () => {
          const [database, made] = await Promise.all([this.#database(), row])
          return () => put(database, made)
        })
      }
      return { ok: true }
    })

  readonly remove: DraftStore['remove'] = (key) =>
    this.#try(async () => {
      await this.#inTurn(async () => {
        const database = await this.#database()
        return () => database.delete('drafts', key)
      })
      return { ok: true }
    })

  readonly list: DraftStore['list'] = () =>
    this.#try(async () => {
      const rows = await (await this.#database()).getAll('drafts')
      await this.#removeExpired(rows)
      const entries = rows
        .filter((row) => !this.#isExpired(row))
        .map(({ key, savedAt, expiresAt }) => ({ key, savedAt, expiresAt }))
      return { ok: true, entries: entries.sort((one, other) => other.savedAt - one.savedAt) }
    })

  readonly clear: DraftStore['clear'] = () =>
    this.#try(async () => {
      await this.#inTurn(async () => {
        const database = await this.#database()
        return () => database.clear('drafts')
      })
      return { ok: true }
    })

  #isExpired({ expiresAt }: DraftRow): boolean {
    return expiresAt <= this.#options.now()
  }

  /** Looks again in the transaction that removes: another page may have saved meanwhile. */
  async #removeExpired(rows: readonly DraftRow[]): Promise<void> {
    const keys = rows.filter((row) => this.#isExpired(row)).map(({ key }) => key)
    if (keys.length === 0) return
    const { store, done } = (await this.#database()).transaction('drafts', 'readwrite')
    for (const key of keys) {
      const row = await store.get(key)
      if (row !== undefined && this.#isExpired(row)) await store.delete(key)
    }
    await done
  }

  /** Begins at once, and hands over to the database after everything before has. */
  #inTurn(prepare: () => Promise<() => Promise<unknown>>): Promise<unknown> {
    const before = this.#turn
    const prepared = prepare()
    const started = (async () => {
      await before?.catch(() => {})
      const run = await prepared
      return { ending: run() }
    })()
    this.#turn = started
    const forget = () => {
      if (this.#turn === started) this.#turn = undefined
    }
    started.then(forget, forget)
    return started.then(({ ending }) => ending)
  }

  #database(): Promise<IDBPDatabase<Tables>> {
    this.#opening ??= this.#openDatabase().then(
      (database) => {
        this.#open = database
        return database
      },
      (error: unknown) => {
        this.#opening = undefined
        throw error
      },
    )
    return this.#opening
  }

  async #openDatabase(): Promise<IDBPDatabase<Tables>> {
    if (typeof indexedDB === 'undefined')
      throw new DOMException('There is no IndexedDB here', 'SecurityError')
    const opening = openDB<Tables>(this.#options.name, 1, {
      upgrade: (database) => {
        database.createObjectStore('drafts', { keyPath: 'key' })
      },
      blocking: () => this.#forget(),
      terminated: () => this.#forget(),
    })
    return withPatience(opening, this.#options.patience)
  }

  /** The connection is gone, or stands in the way of another page. The next use opens a new one. */
  #forget() {
    this.#open?.close()
    this.#open = undefined
    this.#opening = undefined
  }

  /** Turns what is thrown into a result. A connection that broke is opened once more. */
  async #try<Result extends object>(run: () => Promise<DraftResult<Result>>): Promise<DraftResult<Result>> {
    const wasOpen = this.#open !== undefined
    try {
      return await run()
    } catch (error) {
      if (!wasOpen || !(error instanceof Error) || error.name !== 'InvalidStateError')
        return storageTrouble(error)
      this.#forget()
      return run().catch(storageTrouble)
    }
  }
}

async function put(database: IDBPDatabase<Tables>, row: DraftRow): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' })
  const putting = transaction.store.put(row)
  transaction.commit()
  await Promise.all([putting, transaction.done])
}

/** Gives up a database that does not open in time, and closes it if it opens after all. */
async function withPatience(
  opening: Promise<IDBPDatabase<Tables>>,
  patience: number,
): Promise<IDBPDatabase<Tables>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      opening.then((database) => database.close()).catch(() => {})
      reject(new DOMException('The browser does not open the database', 'TimeoutError'))
    }, patience)
  })
  return Promise.race([opening, tooLong]).finally(() => clearTimeout(timer))
}
