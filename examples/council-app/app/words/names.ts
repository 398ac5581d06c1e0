import type { CarePlanRecord } from '@open-care-plan/model'
import { type FormId, forms } from '@open-care-plan/schemas'
import type { Head } from '../server/answers.ts'

type Child = Partial<CarePlanRecord['child']>

/** What a child likes to be called. */
export const nameOf = ({ likesToBeCalled, givenName, familyName }: Child): string =>
  likesToBeCalled ?? givenName ?? familyName ?? 'A child without a name'

/** The whole name, with what the child likes to be called. */
export function fullNameOf({ likesToBeCalled, givenName, familyName }: Child): string {
  const whole = [givenName, familyName].filter(Boolean).join(' ')
  if (likesToBeCalled === undefined || likesToBeCalled === givenName)
    return whole || (likesToBeCalled ?? 'No name')
  return whole === '' ? likesToBeCalled : `${whole} (${likesToBeCalled})`
}

/** Joss’s, James’s. */
export const possessive = (name: string): string => `${name}’s`

/** What a form is called: Care plan, Personal education plan (PEP). */
export const titleOfForm = (form: FormId): string => forms.find(({ id }) => id === form)?.title ?? form

/** A title within a sentence: care plan, but SDQ scores. */
export const withinSentence = (title: string): string =>
  title.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase())

/** Who wrote a version. */
export const writerOf = ({ by }: Pick<Head, 'by'>): string =>
  by.role === 'sample-data' ? 'the sample data' : by.name || 'somebody without a name'

/** Several in one sentence: Toby, Eli and Kayden. */
export const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]+)$/, ' and $1')

/** How many parts of a record somebody writes, where there are others to read and where there are none. */
export function partsToWrite(sections: readonly { readonly access: string }[]): string {
  const writes = sections.filter(({ access }) => access === 'write').length
  if (writes === sections.length)
    return writes === 1 ? 'Its one part is yours to write' : `All ${writes} parts are yours to write`
  return `${counted(writes, 'part')} that ${writes === 1 ? 'is' : 'are'} yours to write, and the rest to read`
}

/** A number with its word: 1 point, 2 points. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
