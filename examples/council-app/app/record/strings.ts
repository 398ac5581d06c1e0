import { type FormStrings, formStrings } from '@open-care-plan/react'

/** The words of the forms, as this council has them. Whoever was signed out signs in on the same page. */
export const councilStrings: FormStrings = {
  ...formStrings,
  submit: 'Finish',
  sync: {
    ...formStrings.sync,
    refused: { ...formStrings.sync.refused, 'signed-out': 'Not sent yet: you have been signed out' },
  },
}
