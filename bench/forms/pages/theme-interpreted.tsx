import { interpretedValidator } from '@open-care-plan/rjsf-govuk/validator'
import { chosenForm } from './chosen-form.ts'
import { show } from './host.tsx'
import { Themed } from './themed.tsx'

show(<Themed {...chosenForm()} validator={interpretedValidator()} />)
