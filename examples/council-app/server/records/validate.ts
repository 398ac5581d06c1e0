import type { ReadResult } from '@open-care-plan/model'
import {
  type FormId,
  forms,
  validateCarePlan,
  validateCarerFeedback,
  validateCarerUpdate,
  validateHealthPassport,
  validatePathwayPlan,
  validatePep,
  validateSdqScores,
} from '@open-care-plan/schemas'

const validators: Readonly<Record<FormId, (value: unknown) => ReadResult<unknown>>> = {
  'care-plan': validateCarePlan,
  pep: validatePep,
  'health-passport': validateHealthPassport,
  'pathway-plan': validatePathwayPlan,
  'carer-update': validateCarerUpdate,
  'carer-feedback': validateCarerFeedback,
  'sdq-scores': validateSdqScores,
}

/** Reads a value as a record of a form: of its shape, or every reason why it is not. What is missing from it is not judged. */
export const validate = (form: FormId, value: unknown): ReadResult<unknown> => validators[form](value)

export const isFormId = (name: string): name is FormId => forms.some(({ id }) => id === name)

/** Whether something can be the id of a record. What cannot is asked of no database. */
export const isId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(id)
