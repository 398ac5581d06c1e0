import type { YoungPersonForm, YoungPersonQuestion } from './questions.ts'

/** The published forms in which a young person writes. */
export type YoungPersonFormId = 'care-plan' | 'pep' | 'health-passport' | 'pathway-plan'

/**
 * What the young person is asked in a published form, and in which words: to change a part of it, or to put it into another
 * language. Loaded when it is asked for.
 */
export const youngPersonForm = async (form: YoungPersonFormId): Promise<YoungPersonForm> =>
  (await import('./forms/index.ts')).youngPersonForms[form]

/**
 * The same with some questions of a section changed or added, by their places; the others stay.
 *
 * @throws RangeError where there is no such section.
 */
export function withQuestions(
  form: YoungPersonForm,
  section: string,
  questions: Readonly<Record<string, YoungPersonQuestion>>,
): YoungPersonForm {
  const own = form[section]
  if (own === undefined) {
    const known = Object.keys(form).join(', ')
    throw new RangeError(`There is no section ${JSON.stringify(section)}. There is: ${known}`)
  }
  return { ...form, [section]: { ...own, questions: { ...own.questions, ...questions } } }
}
