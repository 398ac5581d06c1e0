import type { Later } from '../later/later.ts'
import type { RecordTabs } from './record-tabs.ts'

/** Tabs whose code is fetched. Until it is there it is not known which tab has the record, and none takes it. */
export function laterTabs<Part>(parts: Later<Part>, make: (part: Part) => RecordTabs): RecordTabs {
  const listeners = new Set<() => void>()
  let tabs: RecordTabs | undefined
  let isOpen = false

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const getState = () => tabs?.getState() ?? 'opening'
  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: async () => {
      isOpen = true
      const part = await parts.load().catch(() => undefined)
      if (part === undefined || !isOpen) return getState()
      if (tabs === undefined) {
        tabs = make(part)
        tabs.subscribe(tell)
      }
      return tabs.open()
    },
    takeOver: async () => (await tabs?.takeOver()) ?? getState(),
    close: () => {
      isOpen = false
      tabs?.close()
    },
  }
}
