import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { Specimen } from '../specimen.tsx'
import { GalleryForm, type GalleryFormProps } from './gallery-form.tsx'
import { Notices, Open } from './notices.tsx'
import { parts } from './parts.ts'
import { families, type Question } from './questions.ts'

/** A page of the gallery. Its place is `#/` and its path. */
export interface GalleryPage {
  readonly path: string
  readonly title: string
  readonly draw: () => ReactElement
  /** Whether the page has a frame of its own: header, main part, first heading. */
  readonly whole?: boolean
}

export const states = ['empty', 'filled', 'hint', 'error', 'disabled', 'read-only'] as const
type State = (typeof states)[number]

const titles: Record<keyof typeof families, string> = {
  lines: 'Text',
  numbers: 'Numbers',
  choices: 'Choices',
  dates: 'Dates and times',
  files: 'Files',
}

const hintOf = ({ schema }: Question): string =>
  `As you would say it to somebody who asks: ${schema.title ?? ''}`

/** A form with questions of one family, in one state. */
function formOf(questions: readonly Question[], state: State): GalleryFormProps {
  const each = <Value,>(value: (question: Question) => Value) =>
    Object.fromEntries(questions.map((question) => [question.name, value(question)]))
  const schema: RJSFSchema = {
    type: 'object',
    ...(state === 'error' && { required: questions.map(({ name }) => name) }),
    properties: each((question) =>
      state === 'hint' ? { ...question.schema, description: hintOf(question) } : question.schema,
    ),
  }
  const ui: UiSchema = {
    ...each((question) => question.ui ?? {}),
    ...(state === 'read-only' && { 'ui:readonly': true }),
  }
  const hasAnswers = state === 'filled' || state === 'disabled' || state === 'read-only'
  // What is revealed is asked where it is wrong to leave it out, too.
  const data = hasAnswers
    ? each(({ answer }) => answer)
    : state === 'error'
      ? { ...each(({ wrong }) => wrong), hidden: 'kept', asks: 'No' }
      : undefined
  return { schema, ui, data, disabled: state === 'disabled', checked: state === 'error' }
}

const questions = Object.entries(families).flatMap(([name, family]) =>
  states.map((state): GalleryPage => {
    const title = `${titles[name as keyof typeof families]}: ${state}`
    return { path: `${name}/${state}`, title, draw: () => <GalleryForm {...formOf(family, state)} /> }
  }),
)

/** Every page, in the order of the list of pages. */
export const pages: readonly GalleryPage[] = [
  ...questions,
  ...Object.entries(parts).map(
    ([path, { title, ...form }]): GalleryPage => ({ path, title, draw: () => <GalleryForm {...form} /> }),
  ),
  { path: 'components', title: 'Components', draw: () => <Specimen />, whole: true },
  { path: 'notices', title: 'Notices', draw: () => <Notices /> },
  { path: 'open', title: 'What opens', draw: () => <Open /> },
]
