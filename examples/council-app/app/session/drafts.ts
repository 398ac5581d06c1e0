import { type DraftStore, memoryDrafts } from '@open-care-plan/react'
import { draftKeyOf, forgetDraftKey } from './draft-key.ts'
import { sealedDrafts } from './sealed-drafts.ts'

const opened = new Map<string, Promise<DraftStore>>()

/** The drafts of a person on this device, sealed. Where the browser keeps nothing they last as long as the page. */
export function draftsOf(user: string): Promise<DraftStore> {
  const before = opened.get(user)
  if (before !== undefined) return before
  const opening = draftKeyOf(user).then((encryptWith) =>
    encryptWith === undefined ? memoryDrafts() : sealedDrafts(user, encryptWith),
  )
  opened.set(user, opening)
  return opening
}

/** How many drafts of a person the server does not have. */
export async function unsentDrafts(user: string): Promise<number> {
  const listed = await (await draftsOf(user)).list()
  return listed.ok ? listed.entries.length : 0
}

/** Removes the drafts of a person, and their key. */
export async function forgetDrafts(user: string): Promise<void> {
  const drafts = await draftsOf(user)
  await drafts.clear()
  await forgetDraftKey(user)
  opened.delete(user)
}
