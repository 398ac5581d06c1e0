import { unsentDrafts } from './drafts.ts'

/** A form that is open in this page: it may hold what no draft has yet. */
export interface OpenForm {
  readonly flush: () => Promise<unknown>
  readonly isDirty: () => boolean
}

/** How long the server is waited for, in milliseconds. What is typed is on the device before it is sent. */
const PATIENCE = 3000

const forms = new Set<OpenForm>()

/** Makes an open form known. Gives back what ends it. */
export function openWork(form: OpenForm): () => void {
  forms.add(form)
  return () => forms.delete(form)
}

/** Whether there is work of a person that the server does not have, once the open forms have handed over and sent theirs. */
export async function hasUnsentWork(user: string): Promise<boolean> {
  const handedOver = Promise.all([...forms].map(handOver))
  await Promise.race([handedOver, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  return [...forms].some((form) => form.isDirty()) || (await unsentDrafts(user)) > 0
}

async function handOver(form: OpenForm): Promise<void> {
  await form.flush()
  // What the server has by then is not kept here any longer.
  if (!form.isDirty()) await form.flush()
}
