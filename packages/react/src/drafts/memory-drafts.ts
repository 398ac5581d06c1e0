import type { Draft } from './draft.ts'
import type { DraftStore } from './draft-store.ts'

/** Keeps drafts as long as the page is open, and nothing on the device. What is used until the host chooses otherwise. */
export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, Draft>()
  return {
    keeps: 'memory',
    keepsOrder: true,
    load: async (key) => ({ ok: true, draft: drafts.get(key) }),
    save: async (draft) => {
      drafts.set(draft.key, draft)
      return { ok: true }
    },
    remove: async (key) => {
      drafts.delete(key)
      return { ok: true }
    },
    list: async () => ({
      ok: true,
      entries: [...drafts.values()]
        .map(({ key, savedAt }) => ({ key, savedAt }))
        .sort((one, other) => other.savedAt - one.savedAt),
    }),
    clear: async () => {
      drafts.clear()
      return { ok: true }
    },
  }
}
