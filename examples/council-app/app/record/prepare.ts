import { formSource } from '@open-care-plan/react'
import { workOnDevice } from '../session/device-work.ts'

/** Fetches what is needed to go on with unsent work on this device, while the server is there. It fails silently: it is for later. */
export async function prepareForWork(user: string): Promise<void> {
  try {
    const works = await workOnDevice(user)
    if (works.length === 0) return
    await Promise.all([import('../pages/record-form.tsx'), ...works.map(({ form }) => formSource(form))])
  } catch {
    // It is tried again when the form is opened.
  }
}
