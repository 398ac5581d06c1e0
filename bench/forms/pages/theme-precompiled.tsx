import { type CompiledFunctions, precompiledValidator } from '@open-care-plan/rjsf-govuk/validator'
import functions from 'compiled-validators'
import { chosenForm } from './chosen-form.ts'
import { show } from './host.tsx'
import { Themed } from './themed.tsx'

const chosen = chosenForm()
show(<Themed {...chosen} validator={precompiledValidator(functions as CompiledFunctions, chosen.schema)} />)
