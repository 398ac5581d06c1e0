import { type FormStrings, formStrings, youngPersonStrings } from '@open-care-plan/react'

/** Whoever was signed out signs in on the same page. */
const sync: FormStrings['sync'] = {
  ...formStrings.sync,
  refused: { ...formStrings.sync.refused, 'signed-out': 'Not sent yet: you have been signed out' },
}

/** The words of the forms, as this council has them. */
export const councilStrings: FormStrings = { ...formStrings, submit: 'Finish', sync }

/** The same for a young person. */
export const youngStrings: FormStrings = { ...youngPersonStrings, submit: 'Finish', sync }
