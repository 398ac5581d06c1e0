import type { Draft } from '@open-care-plan/react'
import { type FormId, forms } from '@open-care-plan/schemas'
import { draftsOf } from './drafts.ts'

/** Work on a record that is on this device and that the server does not have. */
export interface DeviceWork {
  readonly form: FormId
  readonly draft: Draft<object>
}

/** All unsent work of a person on this device, the latest of each record first. What cannot be read is passed over: it stays. */
export async function workOnDevice(user: string): Promise<readonly DeviceWork[]> {
  const drafts = await draftsOf(user)
  const listed = await drafts.list()
  if (!listed.ok) return []
  const found = new Map<string, DeviceWork>()
  for (const { key } of listed.entries) {
    const loaded = await drafts.load(key)
    if (!loaded.ok || loaded.draft === undefined) continue
    const draft = loaded.draft as Draft<object>
    const form = forms.find(({ id }) => id === draft.form)?.id
    if (form !== undefined && draft.author?.id === user && !found.has(draft.record))
      found.set(draft.record, { form, draft })
  }
  return [...found.values()]
}

/** The latest unsent work of a person on one record. */
export const workOnRecord = async (user: string, record: string): Promise<DeviceWork | undefined> =>
  (await workOnDevice(user)).find(({ draft }) => draft.record === record)
