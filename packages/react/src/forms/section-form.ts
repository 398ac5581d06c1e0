import type { FormSection, UiSchema } from '@open-care-plan/schemas/forms'
import { ofTheFile } from '../flow/of-the-file.ts'
import type { FieldSchema } from '../views/shared/field-words.ts'
import type { KindOfRecord } from '../views/shared/other-records.ts'
import { resolved } from '../views/shared/resolved.ts'
import type { FormSource } from './form-source.ts'
import { itemCards } from './item-cards.ts'
import { chosenFrom, referredBy } from './references.ts'

/** What one page of a form is drawn from: an object with the members of its section. */
export interface SectionForm {
  readonly schema: FieldSchema & { readonly required?: readonly string[] }
  readonly ui: UiSchema
}

const made = new WeakMap<FormSource, Map<string, SectionForm>>()

/**
 * The schema and the UI schema of one section: the members that it holds, and of the definitions only those that they use.
 * Made once for a form, so that a page that is drawn again finds the same objects.
 *
 * @param kinds The kinds of other records that there are to choose from.
 */
export function sectionForm(
  source: FormSource,
  section: FormSection,
  kinds: readonly KindOfRecord[] = [],
): SectionForm {
  const ofForm = made.get(source) ?? new Map<string, SectionForm>()
  made.set(source, ofForm)
  const key = [section.id, ...kinds].join(' ')
  const before = ofForm.get(key)
  if (before !== undefined) return before
  const form = { schema: schemaOfSection(source.schema, section), ui: uiOfSection(source, section, kinds) }
  ofForm.set(key, form)
  return form
}

/**
 * The members of a record that the page of a section reads, as JSON Pointers: its own, and those of other sections that decide
 * whether it asks a question. Higher education, which another section holds, decides whether a bursary is asked for.
 */
export function membersRead({ ui }: FormSource, section: FormSection): readonly string[] {
  const conditions = namesOf(section).flatMap((name) => {
    const pointer = (ui[name] as UiSchema | undefined)?.['ui:options']?.visibleWhen?.pointer
    return pointer === undefined ? [] : [`/${pointer.split('/')[1]}`]
  })
  return [...new Set([...section.members, ...conditions])]
}

const namesOf = ({ members }: FormSection): readonly string[] => members.map((pointer) => pointer.slice(1))

function schemaOfSection(schema: SectionForm['schema'], section: FormSection): SectionForm['schema'] {
  const names = namesOf(section).filter((name) => schema.properties?.[name] !== undefined)
  const properties = Object.fromEntries(names.map((name) => [name, schema.properties?.[name] ?? {}]))
  const required = schema.required?.filter((name) => names.includes(name)) ?? []
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    definitions: usedDefinitions(properties, schema.definitions ?? {}),
  }
}

/** The definitions that a part of a schema points at, and those that these point at. */
function usedDefinitions(
  part: unknown,
  all: Readonly<Record<string, FieldSchema>>,
): Readonly<Record<string, FieldSchema>> {
  const used = new Map<string, FieldSchema>()
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as FieldSchema
    const name = typeof $ref === 'string' ? $ref.replace('#/definitions/', '') : undefined
    const definition = name === undefined ? undefined : all[name]
    if (name !== undefined && definition !== undefined && !used.has(name)) {
      used.set(name, definition)
      walk(definition)
    }
    for (const member of Object.values(node)) walk(member)
  }
  walk(part)
  return Object.fromEntries(used)
}

function uiOfSection(
  { ui, schema }: FormSource,
  section: FormSection,
  kinds: readonly KindOfRecord[],
): UiSchema {
  const names = namesOf(section)
  const order = (ui['ui:order'] ?? []).filter((name) => names.includes(name))
  const shown = names.filter((name) => !ofTheFile.has(name))
  return {
    // Nothing of a record has to be filled in, so nothing is marked as what may be left out.
    'ui:globalOptions': { markOptional: false },
    ...(order.length > 0 && { 'ui:order': order }),
    ...Object.fromEntries(
      names.map((name) => {
        const own = (ui[name] ?? {}) as UiSchema
        if (ofTheFile.has(name)) return [name, { 'ui:widget': 'hidden' }]
        const drawn = withPages({ root: schema, kinds }, own, schema.properties?.[name])
        // The heading of the page says what its only part is called, or the part that it is named after.
        if (shown.length === 1 || resolved(schema.properties?.[name], schema)?.title === section.title)
          return [name, { ...drawn, 'ui:options': { ...drawn['ui:options'], label: false } }]
        return [name, drawn]
      }),
    ),
  } as UiSchema
}

/** Items with more questions than this are opened one at a time: a page with all of them has no end. */
const mostInPlace = 4

interface Paging {
  readonly root: FieldSchema
  readonly kinds: readonly KindOfRecord[]
}

/**
 * A UI schema in which the long items of every list are shown as cards and opened one at a time, and what points at an item or at
 * another record offers those that there are.
 */
function withPages(paging: Paging, ui: UiSchema, node: FieldSchema | undefined, name = ''): UiSchema {
  const { root, kinds } = paging
  const field = resolved(node, root)
  const referred = field && referredBy(name, field, root)
  if (referred) return chosenFrom(name, referred, ui, field.items !== undefined, kinds)
  if (field?.items !== undefined) {
    const item = resolved(field.items, root)
    const items = withPages(paging, ui.items ?? {}, field.items)
    const isLong = Object.keys(item?.properties ?? {}).filter((name) => name !== 'id').length > mostInPlace
    return {
      ...ui,
      items,
      'ui:options': {
        ...itemCards(field.items, item, (member) => {
          const each = resolved(item?.properties?.[member], root)
          const one = each && referredBy(member, each, root)
          return one !== undefined && (!('other' in one) || kinds.includes(one.other))
        }),
        ...ui['ui:options'],
        ...(isLong && { itemsAs: 'pages' }),
      },
    } as UiSchema
  }
  if (field?.properties === undefined) return ui
  const members = Object.entries(field.properties).map(([name, member]) => [
    name,
    withPages(paging, (ui[name] ?? {}) as UiSchema, member, name),
  ])
  return { ...ui, ...Object.fromEntries(members) }
}
