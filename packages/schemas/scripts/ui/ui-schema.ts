import * as z from 'zod'
import type { FormDefinition } from '../../src/forms/section.ts'
import type { UiOptions, UiSchema } from '../../src/forms/ui/ui-schema.ts'
import { leafOf } from '../model/leaf.ts'
import { membersOf, nameOfPart, partOf, unwrapped, wordsOf } from '../model/parts.ts'
import { conditions } from './conditions.ts'
import { hiddenUi, leafUi } from './leaf-ui.ts'
import { isOnlyKept } from './only-kept.ts'
import { listMessages, partMessages } from './words/messages.ts'
import type { Field } from './words/phrase-of.ts'

/** The UI schema of a form: its sections in their order, and for every field who writes it, how, and what is said of it. */
export function uiSchema({ form, sections }: FormDefinition, record: z.ZodObject): UiSchema {
  const members = new Map(membersOf(record))
  const order = sections.flatMap((section) => section.members.map((pointer) => pointer.slice(1)))
  const of: FormWords = { form, whose: whoseOf[form] ?? 'the child’s' }
  const entries = sections.flatMap(({ owners, members: pointers }) =>
    pointers.map((pointer) => {
      const name = pointer.slice(1)
      const ui = fieldUi(record, name, members.get(name) as z.core.$ZodType, of)
      return [name, { ...ui, 'ui:options': { owners, ...ui['ui:options'] } }] as const
    }),
  )
  return { 'ui:order': order, 'ui:options': { sections }, ...Object.fromEntries(entries) }
}

/** Whom the part about the child is said to be of, where that is not “the child”. */
const whoseOf: Readonly<Record<string, string>> = {
  'pathway-plan': 'the young person’s',
  'health-passport': 'your',
}

interface FormWords {
  readonly form: string
  /** What the form says for “the child’s”. */
  readonly whose: string
}

function partUi(part: z.ZodObject, of: FormWords): UiSchema {
  const members = membersOf(part)
  return Object.fromEntries([
    ['ui:order', members.map(([name]) => name)],
    ...members.map(([name, schema]) => [name, fieldUi(part, name, schema, of)]),
  ]) as UiSchema
}

function fieldUi(part: z.ZodObject, name: string, wrapped: z.core.$ZodType, of: FormWords): UiSchema {
  const hidden = hiddenUi(name)
  if (hidden !== undefined) return hidden
  const schema = unwrapped(wrapped)
  const field: Field = {
    part: nameOfPart(part),
    partTitle: wordsOf(partOf(part)).title,
    name,
    title: wordsOf(schema).title,
    whose: of.whose,
  }
  const ui = kindUi(schema, field, of)
  const visibleWhen = isOnlyKept(of.form, field.part, name)
    ? { pointer: `/${name}`, filled: true }
    : conditions[`${field.part}.${name}`]
  if (visibleWhen === undefined) return ui
  const options: UiOptions = { visibleWhen, ...ui['ui:options'] }
  return { ...ui, 'ui:options': options }
}

function kindUi(schema: z.core.$ZodType, field: Field, of: FormWords): UiSchema {
  if (schema instanceof z.ZodObject) {
    return { 'ui:errorMessages': partMessages(field, nameOfPart(schema)), ...partUi(schema, of) }
  }
  if (!(schema instanceof z.ZodArray)) return leafUi(leafOf(schema), field)
  const element = unwrapped(schema.element)
  const isPart = element instanceof z.ZodObject
  const messages = listMessages(field, isPart ? wordsOf(element).title : undefined)
  const items = isPart
    ? partUi(element, of)
    : leafUi(leafOf(element), { ...field, title: wordsOf(element).title })
  return { 'ui:errorMessages': messages, 'ui:options': { orderable: false }, items }
}
