// The key that seals the drafts of a person on this device. It cannot be taken out of the browser, lives as long as the person is
// signed in here, and goes when they sign out: what is left of their drafts then is noise. A tab that is written in after that
// puts its own back.

const DATABASE = 'council-app-keys'
const TABLE = 'keys'

/**
 * The key of a person that is in use now. Undefined where the browser keeps nothing.
 *
 * @param own Put in use where there is none; left out, a new one.
 */
export async function draftKeyOf(user: string, own?: CryptoKey): Promise<CryptoKey | undefined> {
  try {
    const before = await inTable<CryptoKey | undefined>('readonly', (table) => table.get(user))
    if (before !== undefined) return before
    const key =
      own ??
      (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']))
    // Another tab may have made one meanwhile: the first stays.
    await inTable('readwrite', (table) => table.add(key, user)).catch(() => undefined)
    return (await inTable<CryptoKey | undefined>('readonly', (table) => table.get(user))) ?? key
  } catch {
    return undefined
  }
}

/** Whether what one key seals the other opens: keys that cannot be taken out are told apart by nothing else. */
export async function isSameKey(one: CryptoKey, other: CryptoKey): Promise<boolean> {
  const algorithm = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) }
  const sealed = await crypto.subtle.encrypt(algorithm, one, new Uint8Array(1))
  return crypto.subtle.decrypt(algorithm, other, sealed).then(
    () => true,
    () => false,
  )
}

/** Removes the key of a person. */
export async function forgetDraftKey(user: string): Promise<void> {
  await inTable('readwrite', (table) => table.delete(user)).catch(() => undefined)
}

async function inTable<Result>(
  mode: IDBTransactionMode,
  act: (table: IDBObjectStore) => IDBRequest<Result> | IDBRequest<unknown>,
): Promise<Result> {
  const database = await opened()
  try {
    return await answerOf(act(database.transaction(TABLE, mode).objectStore(TABLE)) as IDBRequest<Result>)
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(TABLE)
  }
  return answerOf(request)
}

const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = (event) => {
      // It is answered here, and not by the page.
      event.preventDefault()
      reject(request.error)
    }
  })
