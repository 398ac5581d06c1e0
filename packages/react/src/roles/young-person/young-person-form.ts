import type { FormId } from '@open-care-plan/schemas'
import type { YoungPersonForm } from './questions.ts'

/**
 * What the young person is asked in a published form, and in which words: to change a part of it, or to put it into another
 * language. Undefined of a form in which they do not write. Loaded when it is asked for.
 */
export const youngPersonForm = async (form: FormId): Promise<YoungPersonForm | undefined> =>
  (await import('./forms/index.ts')).youngPersonForms[form]
