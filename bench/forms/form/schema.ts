import { howOften, places, type Question, type Section, sections, yesNo } from './questions.ts'

/** As much of a JSON Schema as the form is written in. */
export type Schema = { readonly [keyword: string]: unknown }

const draft = { $schema: 'http://json-schema.org/draft-07/schema#' }

const choice = (options: readonly (readonly [string, string])[]): Schema => ({
  type: 'string',
  oneOf: options.map(([value, title]) => ({ const: value, title })),
})

const kinds: Readonly<Record<Question['kind'], Schema>> = {
  text: { type: 'string', maxLength: 250 },
  long: { type: 'string', maxLength: 3000, description: 'In your own words.' },
  date: { type: 'string', format: 'date' },
  email: { type: 'string', format: 'email' },
  number: { type: 'integer', minimum: 0, maximum: 168 },
  'yes-no': choice(yesNo),
  select: choice(howOften),
  several: { type: 'array', uniqueItems: true, items: choice(places) },
  confirm: { type: 'boolean' },
}

const schemaOf = ({ kind, title }: Question): Schema => ({ title, ...kinds[kind] })

const propertiesOf = (questions: readonly Question[]): Schema =>
  Object.fromEntries(questions.map((question) => [question.name, schemaOf(question)]))

const branchesOf = (questions: readonly Question[]): readonly Schema[] =>
  questions.flatMap(({ name, reveals }) =>
    reveals === undefined
      ? []
      : [
          {
            if: { properties: { [name]: { const: 'yes' } }, required: [name] },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: { properties: { [reveals.name]: schemaOf(reveals) }, required: [reveals.name] },
          },
        ],
  )

function sectionSchema({ title, questions, group, list }: Section): Schema {
  return {
    type: 'object',
    title,
    properties: {
      ...propertiesOf(questions),
      ...(group && { [group.name]: { $ref: '#/definitions/person' } }),
      ...(list && {
        [list.name]: { type: 'array', title: list.title, items: { $ref: `#/definitions/${list.name}` } },
      }),
    },
    required: ['headline', ...(group ? ['strength'] : [])],
    ...branchesOf(questions)[0],
  }
}

function definitionsOf(of: readonly Section[]): Schema {
  const groups = of.flatMap(({ group }) => (group ? [['person', group.title, group.questions] as const] : []))
  const lists = of.flatMap(({ list }) => (list ? [[list.name, list.item, list.questions] as const] : []))
  return Object.fromEntries(
    [...groups, ...lists].map(([name, title, questions]) => [
      name,
      {
        type: 'object',
        title,
        properties: propertiesOf(questions),
        required: questions.slice(0, 1).map((first) => first.name),
      },
    ]),
  )
}

/** The schema of the whole form. */
export const wholeSchema = (): Schema => ({
  ...draft,
  title: 'Plan',
  type: 'object',
  definitions: definitionsOf(sections),
  properties: Object.fromEntries(sections.map((section) => [section.name, sectionSchema(section)])),
})

/** The schema of one section as a form of its own. */
export const schemaOfSection = (section: Section): Schema => ({
  ...draft,
  definitions: definitionsOf([section]),
  ...sectionSchema(section),
})

const widgets: Readonly<Partial<Record<Question['kind'], string>>> = {
  long: 'textarea',
  'yes-no': 'radio',
  several: 'checkboxes',
}

function uiOf(questions: readonly Question[]): Schema {
  const all = questions.flatMap((question) => [question, ...(question.reveals ? [question.reveals] : [])])
  return Object.fromEntries(
    all.flatMap(({ name, kind }) => (widgets[kind] ? [[name, { 'ui:widget': widgets[kind] }]] : [])),
  )
}

/** The UI schema of one section, for rjsf: only what each renderer of it knows. */
export const uiOfSection = ({ questions, group, list }: Section): Schema => ({
  ...uiOf(questions),
  ...(group && { [group.name]: uiOf(group.questions) }),
  ...(list && { [list.name]: { items: uiOf(list.questions) } }),
  // What an answer reveals comes after it, and not at the end.
  'ui:order': [...questions.flatMap(({ name, reveals }) => [name, ...(reveals ? [reveals.name] : [])]), '*'],
})

/** The UI schema of the whole form. */
export const wholeUi = (): Schema =>
  Object.fromEntries(sections.map((section) => [section.name, uiOfSection(section)]))
