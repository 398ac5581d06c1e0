import type { RecordAnswer } from '../server/answers.ts'
import { nameOf, possessive, titleOfForm, withinSentence } from '../words/names.ts'

/** What a record is called: “Joss’s care plan”; without a name in it, by its form alone. */
export function titleOfRecord({ form, record }: Pick<RecordAnswer, 'form' | 'record'>): string {
  const title = titleOfForm(form)
  const { child } = record as { readonly child?: Parameters<typeof nameOf>[0] }
  if (child === undefined || (child.givenName ?? child.likesToBeCalled) === undefined) return title
  return `${possessive(nameOf(child))} ${withinSentence(title)}`
}
