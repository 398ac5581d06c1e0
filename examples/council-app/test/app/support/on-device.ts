import type { Page } from 'playwright'

export interface OnDevice {
  /** How many drafts there are. */
  readonly drafts: number
  /** All that can be read of them. */
  readonly text: string
}

/** What the app keeps on the device of a page. A look makes no database: the app makes its own, when it comes to that. */
export const onDevice = (page: Page): Promise<OnDevice> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((each) => each.name?.includes('drafts'))?.name
    if (name === undefined) return { drafts: 0, text: '' }
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
      const rows = await result(database.transaction('drafts').objectStore('drafts').getAll())
      const textOf = (value: unknown): string =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder().decode(value as ArrayBuffer)
          : typeof value === 'object' && value !== null
            ? Object.values(value).map(textOf).join(' ')
            : String(value)
      return { drafts: rows.length, text: rows.map(textOf).join(' ') }
    } finally {
      database.close()
    }
  })
