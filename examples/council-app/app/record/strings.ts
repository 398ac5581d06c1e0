import { draftWords, type FormStrings, formStrings } from '@open-care-plan/react'
import { documentTitle } from '../layout/page.tsx'

/** The words of the forms, as this council has them: what is on the device and what the council has are told apart. */
export const councilStrings: FormStrings = {
  ...formStrings,
  pageTitle: (page, form) => documentTitle(`${page} – ${form}`),
  submit: 'Save and finish',
  drafts: {
    ...draftWords,
    ...formStrings.drafts,
    saving: 'Keeping it on this device',
    saved: 'Kept on this device at {time}',
  },
}
