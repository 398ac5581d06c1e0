import type { Page } from 'playwright'

export interface OnDevice {
  /** The keys of the drafts: form, record and page. */
  readonly drafts: readonly string[]
  /** All that can be read of them. */
  readonly text: string
}

/** What the app keeps on the device of a page. A look makes no database: the app makes its own, when it comes to that. */
export const onDevice = (page: Page): Promise<OnDevice> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((each) => each.name?.includes('drafts'))?.name
    if (name === undefined) return { drafts: [], text: '' }
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const opening = indexedDB.open(name)
    // It went meanwhile, and would come back empty.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    const database = await result(opening)
    try {
      const drafts = database.transaction('drafts').objectStore('drafts')
      const [keys, rows] = await Promise.all([result(drafts.getAllKeys()), result(drafts.getAll())])
      const textOf = (value: unknown): string =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder().decode(value as ArrayBuffer)
          : typeof value === 'object' && value !== null
            ? Object.values(value).map(textOf).join(' ')
            : String(value)
      return { drafts: keys.map(String), text: rows.map(textOf).join(' ') }
    } finally {
      database.close()
    }
  })
