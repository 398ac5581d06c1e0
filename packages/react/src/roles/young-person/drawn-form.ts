import type { FormSection, UiOptions, UiSchema } from '@open-care-plan/schemas/forms'
import type { FormSource } from '../../forms/form-source.ts'
import { getAt } from '../../record/place.ts'
import type { FieldSchema } from '../../views/shared/field-words.ts'
import { resolved } from '../../views/shared/resolved.ts'
import { type Asked, isAsked, type YoungPersonForm, type YoungPersonQuestion } from './questions.ts'
import { toldApart } from './told-apart.ts'

type Schema = FieldSchema & {
  readonly required?: readonly string[]
  readonly uniqueItems?: boolean
  readonly readOnly?: boolean
}

interface Drawn {
  readonly schema: Schema
  readonly ui: UiSchema
}

/** What a form is drawn for: a record as it was when it was opened. */
export interface Opened {
  readonly record: object
  /** What they call people, by their ids. */
  readonly people: ReadonlyMap<string, string>
  /** Paths of questions that somebody else answered in words of their own, and ids of items. */
  readonly ofOthers: ReadonlySet<string>
}

interface Drawing extends Opened {
  readonly root: FieldSchema
  readonly questions: Readonly<Record<string, YoungPersonQuestion>>
}

/** Options of the young person’s own templates, beside those of every UI schema. */
export interface TheirOptions extends UiOptions {
  readonly fixed?: Asked['fixed']
  readonly fixedTitle?: string
  /** Of an item: the members that others write. */
  readonly notTheirs?: readonly string[]
  /** Of an item: what stands where it is told which it is, by the ids of those that would be told in the same words. */
  readonly told?: Readonly<Record<string, string>>
}

/** Every question of a form, whatever its section: a place is in one section only. */
export const questionsOf = (form: YoungPersonForm): Readonly<Record<string, YoungPersonQuestion>> =>
  Object.assign({}, ...Object.values(form).map(({ questions }) => questions))

/** Schema, UI schema and sections with the questions that the young person answers, in words for them, and no others. */
export function drawnForm(
  source: FormSource,
  form: YoungPersonForm,
  opened: Opened,
): Pick<FormSource, 'schema' | 'ui' | 'sections'> {
  const drawing = { root: source.schema, questions: questionsOf(form), ...opened }
  const { schema, ui } = partOf(drawing, source.schema, source.ui, '')
  const sections = source.sections.flatMap((section) => ownSection(section, form, schema))
  return { schema, ui: { ...ui, 'ui:options': { ...ui['ui:options'], sections } }, sections }
}

function ownSection(section: FormSection, form: YoungPersonForm, schema: Schema): readonly FormSection[] {
  const words = form[section.id]
  const members = section.members.filter((member) => schema.properties?.[member.slice(1)] !== undefined)
  const isOwn = section.child && section.owners.includes('young-person')
  if (!isOwn || words === undefined || members.length === 0) return []
  return [{ ...section, title: words.title, hint: words.hint, members }]
}

function field(
  drawing: Drawing,
  node: FieldSchema | undefined,
  ui: UiSchema,
  path: string,
): Drawn | undefined {
  const question = drawing.questions[path]
  const own = resolved(node, drawing.root)
  // What an authority hides from everybody is not shown here either.
  if (own === undefined || !isAsked(question) || ui['ui:widget'] === 'hidden') return undefined
  if (drawing.ofOthers.has(path)) return undefined
  const drawn =
    own.properties !== undefined
      ? partOf(drawing, own, ui, path)
      : own.items !== undefined
        ? listOf(drawing, question, own, ui, path)
        : { schema: answer(drawing, question, own), ui: widgetOf(ui, question) }
  return { schema: named(drawn.schema, question), ui: worded(drawn.ui, ui, question, path) }
}

function partOf(drawing: Drawing, own: Schema, ui: UiSchema, path: string): Drawn {
  const all = Object.keys(own.properties ?? {})
  const drawn = new Map<string, Drawn>()
  for (const name of inOrder(all, path, drawing.questions)) {
    const below = (ui[name] ?? {}) as UiSchema
    const made = isId(name, path)
      ? idOf(own, below)
      : field(drawing, own.properties?.[name], below, `${path}/${name}`)
    if (made !== undefined) drawn.set(name, made)
  }
  // A new item has no id before the record has it.
  const required = own.required?.filter((name) => name !== 'id' && drawn.has(name)) ?? []
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries([...drawn].map(([name, { schema }]) => [name, schema])),
      ...(required.length > 0 && { required }),
    },
    ui: {
      // What is in the record and not drawn is not read out either.
      ...Object.fromEntries(
        all.filter((name) => !drawn.has(name)).map((name) => [name, { 'ui:widget': 'hidden' }]),
      ),
      ...Object.fromEntries([...drawn].map(([name, { ui: below }]) => [name, below])),
      'ui:order': [...drawn.keys()],
    } as UiSchema,
  }
}

const isId = (name: string, path: string): boolean => name === 'id' && path !== ''

const idOf = (own: Schema, ui: UiSchema): Drawn => ({ schema: own.properties?.id ?? {}, ui })

/** The order in which the questions are written down. An id, which nobody sees, comes last. */
function inOrder(names: readonly string[], path: string, questions: Drawing['questions']): readonly string[] {
  const order = Object.keys(questions)
  const rank = (name: string) => {
    const at = order.indexOf(`${path}/${name}`)
    return at < 0 ? order.length : at
  }
  return [...names].sort((one, other) => rank(one) - rank(other))
}

function listOf(drawing: Drawing, question: Asked, own: Schema, ui: UiSchema, path: string): Drawn {
  const item = resolved(own.items, drawing.root) ?? {}
  const name = question.item ?? ''
  const inside = ui.items ?? {}
  const options = { itemName: name, orderable: false, ...(question.addable === false && { addable: false }) }
  if (item.properties === undefined) {
    const each = drawing.questions[`${path}/*`]
    const asked: Asked = {
      title: capital(name),
      ...(isAsked(each) && each),
      ...(question.options && { options: question.options }),
    }
    const isChoice = item.oneOf !== undefined
    return {
      schema: {
        type: 'array',
        items: named(answer(drawing, asked, item), isChoice ? { title: asked.title } : asked),
        // Several of a list of codes are chosen by ticking them.
        ...(isChoice && { uniqueItems: true }),
      },
      ui: {
        ...(isChoice ? {} : { 'ui:options': options }),
        // A word or two: a language, a name.
        items: isChoice ? {} : worded({}, inside, asked, path),
      },
    }
  }
  const part = partOf(drawing, item, inside, `${path}/*`)
  const notTheirs = othersIn(item, drawing.questions, `${path}/*`, question)
  const told = toldIn(drawing, item, path, notTheirs)
  return {
    schema: { type: 'array', items: { ...part.schema, title: capital(name) } },
    ui: {
      'ui:options': options as UiOptions,
      items: { ...part.ui, 'ui:options': { notTheirs, ...(told && { told }) } as TheirOptions },
    },
  }
}

/** How the items of a list are told apart, where one of their members tells which it is. */
function toldIn(
  { record, questions }: Drawing,
  item: Schema,
  path: string,
  notTheirs: readonly string[],
): TheirOptions['told'] {
  for (const name of Object.keys(item.properties ?? {})) {
    const question = questions[`${path}/*/${name}`]
    if (!isAsked(question) || question.fixed === undefined || question.toldApart === undefined) continue
    return toldApart(getAt(record, path), name, question.toldApart, notTheirs)
  }
  return undefined
}

/** The members of an item that others write. */
function othersIn(
  item: Schema,
  questions: Drawing['questions'],
  path: string,
  { items }: Asked,
): readonly string[] {
  const given = typeof items === 'object' && 'member' in items ? items.member : undefined
  return Object.keys(item.properties ?? {}).filter(
    (name) => name !== 'id' && name !== given && !isAsked(questions[`${path}/${name}`]),
  )
}

/** A single answer: the codes in their words, the rest as the record needs it. */
function answer({ people }: Drawing, question: Asked, own: Schema): Schema {
  const { $ref, allOf, definitions, title, description, ...rest } = own
  if (question.fixed === 'person')
    return { type: 'string', oneOf: [...people].map(([id, name]) => ({ const: id, title: name })) }
  if (own.oneOf === undefined) return rest
  return {
    ...rest,
    oneOf: own.oneOf.map(({ description: _, ...code }) => ({
      ...code,
      title: question.options?.[String(code.const)] ?? code.title ?? String(code.const),
    })),
  }
}

const named = (schema: Schema, { title, hint }: Asked): Schema => ({
  ...schema,
  title,
  ...(hint !== undefined && { description: hint }),
})

/** How an answer is typed or chosen. Hints of the form are left: they have their own. */
function widgetOf(ui: UiSchema, { isLong }: Partial<Asked> = {}): UiSchema {
  const { visibleWhen, rows, inputType, partial } = ui['ui:options'] ?? {}
  return {
    ...(ui['ui:widget'] && { 'ui:widget': ui['ui:widget'] }),
    ...(isLong && { 'ui:widget': 'textarea' }),
    ...(ui['ui:enumDisabled'] && { 'ui:enumDisabled': ui['ui:enumDisabled'] }),
    'ui:options': {
      ...(visibleWhen && { visibleWhen }),
      ...(rows && { rows }),
      ...(inputType && { inputType }),
      ...(partial && { partial }),
    },
  }
}

/** Keywords of which nothing is missing: what is there cannot be read. */
const unreadable = new Set(['format', 'pattern', 'type'])

function worded(drawn: UiSchema, ui: UiSchema, question: Asked, path: string): UiSchema {
  const messages = Object.keys(ui['ui:errorMessages'] ?? {}).flatMap((keyword) => {
    const message = unreadable.has(keyword) ? (question.wrong ?? question.missing) : question.missing
    return message === undefined ? [] : [[keyword, message] as const]
  })
  const name = path.slice(path.lastIndexOf('/') + 1)
  const visibleWhen = question.whenFilled
    ? { pointer: `/${name}/${question.whenFilled}`, filled: true }
    : (ui['ui:options']?.visibleWhen ?? undefined)
  return {
    ...drawn,
    ...(messages.length > 0 && { 'ui:errorMessages': Object.fromEntries(messages) }),
    'ui:options': {
      ...drawn['ui:options'],
      ...(visibleWhen && { visibleWhen }),
      ...(question.fixed && { fixed: question.fixed, fixedTitle: question.fixedTitle ?? question.title }),
    } as TheirOptions,
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
