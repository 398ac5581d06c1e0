import { type FormStrings, formStrings } from '@open-care-plan/react'

/** The words of the forms, as this council has them. */
export const councilStrings: FormStrings = { ...formStrings, submit: 'Finish' }
