import { type Draft, type DraftStore, indexedDbDrafts } from '@open-care-plan/react'
import { draftKeyOf, isSameKey } from './draft-key.ts'

/** Drafts are forgotten by themselves after so many days: these are records of children, on computers that may be shared. */
const DAYS = 2

/**
 * Drafts on this device that the next page of a person can open. Another tab may have signed them out, and removed their key:
 * then that of this tab is put back, or, where they signed in again, what is kept from then on is sealed with their new one.
 */
export function sealedDrafts(user: string, key: CryptoKey): DraftStore {
  const sealedWith = (encryptWith: CryptoKey) => ({
    key: encryptWith,
    drafts: indexedDbDrafts({ name: `council-app-drafts-${user}`, encryptWith, ttlDays: DAYS }),
  })
  let own = sealedWith(key)
  /** What was last given to be kept. One that comes later may be kept before another is sealed anew. */
  const latest = new Map<string, Draft>()
  return {
    keeps: 'device',
    keepsOrder: true,
    load: (place) => own.drafts.load(place),
    list: () => own.drafts.list(),
    clear: () => own.drafts.clear(),
    remove: (place) => {
      latest.delete(place)
      return own.drafts.remove(place)
    },
    save: async (draft) => {
      const before = own
      latest.set(draft.key, draft)
      // Without waiting for the key: the page may be on its way out.
      const [result, inUse] = await Promise.all([before.drafts.save(draft), draftKeyOf(user, before.key)])
      if (inUse === undefined || (await isSameKey(before.key, inUse))) return result
      if (own === before) own = sealedWith(inUse)
      return own.drafts.save(latest.get(draft.key) ?? draft)
    },
  }
}
