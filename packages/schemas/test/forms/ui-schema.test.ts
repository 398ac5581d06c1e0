import { describe, expect, test } from 'vitest'
import { conditions } from '../../scripts/ui/conditions.ts'
import { phrasesOfFields } from '../../scripts/ui/words/phrases.ts'
import { yesMeans } from '../../scripts/ui/words/yes-no.ts'
import { below, type UiSchema, type VisibleWhen } from '../../src/forms/ui/ui-schema.ts'
import {
  type FormId,
  formDefinitions,
  forms,
  type JsonSchemaObject,
  schemaOf,
  uiSchemaOf,
} from '../../src/index.ts'
import { loaded } from '../loaded-schemas.ts'

/** A field of a form: where it is, its schema and its UI schema. */
interface Place {
  readonly at: string
  readonly schema: JsonSchemaObject
  readonly ui: UiSchema
  /** The members of the part that holds it. */
  readonly neighbours: Readonly<Record<string, JsonSchemaObject>>
}

function* placesIn(
  root: JsonSchemaObject,
  part: JsonSchemaObject,
  ui: UiSchema,
  at: string,
): Generator<Place> {
  const neighbours = Object.fromEntries(
    Object.entries(part.properties ?? {}).map(([name, field]) => [
      name,
      resolved(root, field as JsonSchemaObject),
    ]),
  )
  for (const [name, schema] of Object.entries(neighbours)) {
    const here = below(ui, name)
    if (here === undefined) throw new Error(`${at}/${name} has no UI schema`)
    yield { at: `${at}/${name}`, schema, ui: here, neighbours }
    if (here['ui:widget'] === 'hidden') continue
    yield* placesIn(root, schema, here, `${at}/${name}`)
    if (schema.items === undefined) continue
    const items = resolved(root, schema.items as JsonSchemaObject)
    if (here.items === undefined) throw new Error(`The items of ${at}/${name} have no UI schema`)
    yield* placesIn(root, items, here.items, `${at}/${name}/0`)
  }
}

function resolved(root: JsonSchemaObject, schema: JsonSchemaObject): JsonSchemaObject {
  const reference = schema.$ref ?? (schema.allOf?.[0] as JsonSchemaObject | undefined)?.$ref
  if (reference === undefined) return schema
  return { ...(root.definitions?.[reference.replace('#/definitions/', '')] as JsonSchemaObject), ...schema }
}

const placesOf = async (form: FormId): Promise<Place[]> => {
  const schema = await loaded(form, 'draft-07')
  return [...placesIn(schema, schema, await uiSchemaOf(form), '')]
}

const shown = ({ ui }: Place) => ui['ui:widget'] !== 'hidden'
const codesOf = ({ oneOf = [] }: JsonSchemaObject) => oneOf.map((each) => (each as { const: string }).const)

describe.each(forms)('$id', ({ id }) => {
  test('has every field in its order, and the sections with their owners', async () => {
    const ui = await uiSchemaOf(id)
    const definition = formDefinitions.find(({ form }) => form === id)
    expect(ui['ui:options']?.sections).toEqual(definition?.sections)
    const members = definition?.sections.flatMap((section) =>
      section.members.map((member) => member.slice(1)),
    )
    expect(ui['ui:order']).toEqual(members)
    for (const { owners, members: pointers } of definition?.sections ?? []) {
      for (const pointer of pointers) {
        expect(below(ui, pointer.slice(1))?.['ui:options']?.owners).toEqual(owners)
      }
    }
    for (const { ui: part, schema, at } of await placesOf(id)) {
      if (schema.properties !== undefined && part['ui:widget'] !== 'hidden') {
        expect([at, part['ui:order']]).toEqual([at, Object.keys(schema.properties)])
      }
    }
  })

  test('has words for every keyword that a field can fail', async () => {
    const keywords = ['format', 'pattern', 'minimum', 'maximum', 'oneOf'] as const
    const silent = (await placesOf(id)).filter(shown).flatMap(({ at, schema, ui }) => {
      const asked = ['required', ...keywords.filter((keyword) => schema[keyword] !== undefined)]
      const said = Object.keys(ui['ui:errorMessages'] ?? {})
      return asked.filter((keyword) => !said.includes(keyword)).map((keyword) => `${at}: ${keyword}`)
    })
    expect(silent).toEqual([])
  })

  test('says it as GOV.UK does', async () => {
    for (const { ui } of await placesOf(id)) {
      for (const [keyword, message] of Object.entries(ui['ui:errorMessages'] ?? {})) {
        expect(message).toMatch(/^[A-Z].*[^.]$/)
        expect(message).not.toMatch(/please|invalid|undefined|the the |\bmy\b| {2}/i)
        const shape =
          keyword === 'required' ? /^(?:Enter|Select|Add|Fill in) / : / must be |^Select |^Add | must have /
        expect(message).toMatch(shape)
        expect(message).not.toMatch(/^(?:Enter|Select|Add) (?:The|An?|What|Who|How|Why) /)
      }
    }
  })

  test('chooses a widget for every kind of field', async () => {
    for (const place of (await placesOf(id)).filter(shown)) {
      const { schema, ui, at } = place
      const widget = ui['ui:widget']
      if (schema.format === 'date') expect([at, widget]).toEqual([at, 'date'])
      const isPartial = schema.format === undefined && takes(schema, '2015') && takes(schema, '2015-04-30')
      // Plain rjsf refuses to draw a form with a widget that it does not know, and its own for dates holds no month.
      if (isPartial)
        expect([at, widget, ui['ui:help']]).toEqual([at, undefined, expect.stringMatching(/2015-04,/)])
      expect([at, ui['ui:options']?.partial]).toEqual([at, isPartial || undefined])
      if (schema.type === 'boolean') expect([at, widget]).toEqual([at, 'radio'])
      if (schema.oneOf !== undefined) {
        expect([at, widget]).toEqual([at, schema.oneOf.length <= 5 ? 'radio' : 'select'])
        const retired = schema.oneOf.filter((each) => (each as JsonSchemaObject).deprecated)
        expect(ui['ui:enumDisabled'] ?? []).toEqual(codesOf({ oneOf: retired }))
      }
    }
  })

  test('has a name inside a sentence for every date, the one that its messages have', async () => {
    for (const { at, schema, ui } of (await placesOf(id)).filter(shown)) {
      const name = ui['ui:options']?.nameInMessages
      const isDate = schema.format === 'date' || ui['ui:options']?.partial === true
      expect([at, name !== undefined]).toEqual([at, isDate])
      const message = ui['ui:errorMessages']?.pattern ?? ''
      if (name !== undefined)
        expect(message.toLowerCase()).toMatch(`${name.toLowerCase()} must be a real date`)
    }
  })

  test('asks on conditions that its own fields can meet', async () => {
    for (const { at, ui, neighbours } of await placesOf(id)) {
      const condition = ui['ui:options']?.visibleWhen
      if (condition === undefined) continue
      const other = neighbours[condition.pointer.slice(1)]
      expect([at, other]).not.toEqual([at, undefined])
      // Only what a form shows where a record has it waits for itself.
      if (at.endsWith(condition.pointer)) {
        expect([at, condition]).toEqual([at, { pointer: condition.pointer, filled: true }])
        expect(at).toMatch(/^\/child\//)
        continue
      }
      const values = valuesOf(condition)
      const known = other?.type === 'boolean' ? [true, false] : codesOf(other as JsonSchemaObject)
      expect([at, values.filter((value) => !known.includes(value as never))]).toEqual([at, []])
    }
  })

  test('has no schema that brings a field by a condition', async () => {
    const keywords = ['if', 'then', 'else', 'dependencies', 'dependentSchemas', 'anyOf']
    const found: string[] = []
    JSON.stringify(await loaded(id, 'draft-07'), (name, value: unknown) => {
      if (keywords.includes(name)) found.push(name)
      return value
    })
    expect(found).toEqual([])
  })
})

/** Whether a field of text says by its pattern that it takes an answer. */
const takes = ({ pattern }: JsonSchemaObject, answer: string) =>
  pattern !== undefined && !RegExp(pattern, 'u').test('x') && RegExp(pattern, 'u').test(answer)

const valuesOf = ({ equals, in: among = [], notIn = [] }: VisibleWhen) => [
  ...(equals === undefined ? [] : [equals]),
  ...among,
  ...notIn,
]

test('every condition, every phrase, and every meaning of a yes, is of a field that there is', async () => {
  const fields = new Set<string>()
  const conditional = new Set<string>()
  for (const { id, record } of forms) {
    const { definitions = {}, properties } = await loaded(id, 'draft-07')
    const parts = { ...definitions, [record]: { properties } }
    for (const [part, { properties: members = {} }] of Object.entries(
      parts as Record<string, JsonSchemaObject>,
    )) {
      for (const name of Object.keys(members)) fields.add(`${part}.${name}`)
    }
    for (const { at, ui } of await placesOf(id)) if (ui['ui:options']?.visibleWhen) conditional.add(at)
  }
  expect(
    Object.keys({ ...conditions, ...phrasesOfFields, ...yesMeans }).filter((name) => !fields.has(name)),
  ).toEqual([])
  expect(conditional.size).toBeGreaterThan(Object.keys(conditions).length)
})

test('a form or version that there is not is named, with those that there are', async () => {
  await expect(uiSchemaOf('plan' as FormId)).rejects.toThrow(
    'There is no form "plan". There is: care-plan, pep',
  )
  await expect(uiSchemaOf('pep', '9-0-0')).rejects.toThrow(
    'There is no UI schema of pep in version "9-0-0". There is: 1-0-0, 1-0-1',
  )
  await expect(uiSchemaOf('toString' as FormId)).rejects.toThrow('There is no form "toString"')
})

test.each(forms.flatMap(({ id, versions }) => versions.map((version) => [id, version] as const)))(
  'the UI schema of %s %s speaks of the members of that version, and of no other',
  async (form, version) => {
    const ui = await uiSchemaOf(form, version)
    const { properties = {} } = await schemaOf(form, version)
    const members = Object.keys(properties).sort()
    expect(
      Object.keys(ui)
        .filter((name) => !name.startsWith('ui:'))
        .sort(),
    ).toEqual(members)
    expect([...(ui['ui:order'] ?? [])].sort()).toEqual(members)
    const inSections = (ui['ui:options']?.sections ?? []).flatMap((section) => section.members)
    expect(inSections.map((member) => member.slice(1)).sort()).toEqual(members)
  },
)
