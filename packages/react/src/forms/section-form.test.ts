import { type FormId, formDefinitions, forms } from '@open-care-plan/schemas'
import { describe, expect, test } from 'vitest'
import { formSource } from './form-source.ts'
import { sectionForm } from './section-form.ts'

const all = forms.map(({ id }) => id)

/** Every `$ref` of a schema. */
function refsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : []
  return [...own, ...Object.values(node).flatMap(refsOf)]
}

describe.each(all)('%s', (form: FormId) => {
  test('each section has the members that it holds, and every definition that they use', async () => {
    const source = await formSource(form)
    for (const section of source.sections) {
      const { schema } = sectionForm(source, section)
      expect(
        Object.keys(schema.properties ?? {})
          .map((name) => `/${name}`)
          .sort(),
      ).toEqual(section.members.filter((member) => source.schema.properties?.[member.slice(1)]).sort())
      for (const ref of refsOf(schema)) {
        expect(schema.definitions, `${section.id}: ${ref}`).toHaveProperty([
          ref.replace('#/definitions/', ''),
        ])
      }
    }
  })

  test('every member of the record is on one page', async () => {
    const source = await formSource(form)
    const members = source.sections.flatMap((section) =>
      Object.keys(sectionForm(source, section).schema.properties ?? {}),
    )
    expect(members.sort()).toEqual(Object.keys(source.schema.properties ?? {}).sort())
  })

  test('a page that is drawn again finds the same objects', async () => {
    const source = await formSource(form)
    for (const section of source.sections) {
      expect(sectionForm(source, section)).toBe(sectionForm(source, section))
    }
    expect(await formSource(form)).toBe(source)
  })
})

test('a form that is not there is an error that says which there are', async () => {
  await expect(formSource('care-pan' as FormId)).rejects.toThrow(/care-plan/)
  expect(formDefinitions.length).toBe(all.length)
})

test('the only part of a section, and one that it is named after, has no heading of its own, and long items are opened one at a time', async () => {
  const source = await formSource('care-plan')
  const needs = source.sections.find(({ id }) => id === 'needs')
  const views = source.sections.find(({ id }) => id === 'views')
  if (!needs || !views) throw new Error('no such section')
  const ui = (id: typeof needs, name: string) => (sectionForm(source, id).ui as never)[name]['ui:options']
  expect(ui(needs, 'needs')).toMatchObject({ label: false, itemsAs: 'pages' })
  expect(ui(views, 'views')).toHaveProperty('label', false)
  expect(ui(views, 'sharing')).not.toHaveProperty('label')
})

test('what tells programs which file it is is kept, and nobody is asked', async () => {
  const source = await formSource('care-plan')
  const state = source.sections.find(({ id }) => id === 'state')
  if (!state) throw new Error('no such section')
  const { ui } = sectionForm(source, state)
  for (const name of ['$schema', 'schemaVersion', 'id', 'revision']) {
    expect(ui[name]).toEqual({ 'ui:widget': 'hidden' })
  }
})
