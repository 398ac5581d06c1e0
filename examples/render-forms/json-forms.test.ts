// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonSchema as FormsSchema, UISchemaElement } from '@jsonforms/core'
import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { type FormId, forms, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { type JsonFormsElement, jsonFormsSchema, jsonFormsUi } from './json-forms-ui.ts'
import { quietConsole } from './quiet-console.ts'

quietConsole()

const folder = join(import.meta.dirname, '../../packages/schemas/examples')

async function show(form: FormId, record: object) {
  const [schema, ui] = await Promise.all([schemaOf(form), uiSchemaOf(form)])
  const states: { readonly data: object; readonly errors: readonly unknown[] | undefined }[] = []
  const { container } = render(
    createElement(JsonForms, {
      schema: jsonFormsSchema(schema) as FormsSchema,
      uischema: jsonFormsUi(ui, schema) as UISchemaElement,
      data: record,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      onChange: (state) => states.push({ data: state.data as object, errors: state.errors }),
    }),
  )
  await waitFor(() => expect(states.length).toBeGreaterThan(0))
  return { container, states, sections: ui['ui:options']?.sections ?? [] }
}

describe.each(forms)('$id', ({ id }) => {
  test('is drawn section by section, with no error, and comes back equal', async () => {
    const name = readdirSync(join(folder, id, 'valid')).find(
      (each) => each !== 'least.json' && each !== 'first-version.json',
    )
    const record = JSON.parse(readFileSync(join(folder, id, 'valid', name as string), 'utf8')) as object
    const { container, states, sections } = await show(id, record)
    const labels = [...container.querySelectorAll('legend')].map((each) => each.textContent)
    expect(sections.map(({ title }) => title).filter((title) => !labels.includes(title))).toEqual([])
    expect(container.textContent).not.toContain('No applicable renderer')
    expect(states.at(-1)?.errors).toEqual([])
    expect(states.at(-1)?.data).toEqual(record)
  })
})

test('an edit arrives', async () => {
  const record = { schemaVersion: '1-0-1', id: 'update-1', carePlanId: 'plan-1' }
  const { states } = await show('carer-update', record)
  fireEvent.change(screen.getByLabelText('What goes well'), { target: { value: 'Swimming' } })
  await waitFor(() => expect(states.at(-1)?.data).toEqual({ ...record, goingWell: 'Swimming' }))
})

test('a conditional field is hidden and shown by a rule, and keeps its text', async () => {
  const record = { schemaVersion: '1-0-1', id: 'pep-1', child: { id: 'child-1', unknownUpnReason: 'UN1' } }
  const { states } = await show('pep', record)
  const why = () => screen.getByLabelText<HTMLSelectElement>('Why there is no UPN')
  expect(why().closest('[hidden]')).toBeNull()
  fireEvent.change(screen.getByLabelText('Unique pupil number (UPN)'), { target: { value: 'A12345678901B' } })
  await waitFor(() => expect(why().closest('[hidden]')).not.toBeNull())
  await waitFor(() => expect(states.at(-1)?.data).toHaveProperty('child.unknownUpnReason', 'UN1'))
  fireEvent.change(screen.getByLabelText('Unique pupil number (UPN)'), { target: { value: '' } })
  await waitFor(() => expect(why().closest('[hidden]')).toBeNull())
  expect(why().value).toBe('UN1')
})

test('nobody is asked for what the program fills in', async () => {
  const [schema, ui] = await Promise.all([schemaOf('care-plan'), uiSchemaOf('care-plan')])
  const asked: string[] = []
  const walk = ({ scope, elements = [], options }: JsonFormsElement): void => {
    if (scope !== undefined) asked.push(scope.replace(/.*\//, ''))
    const { detail } = (options ?? {}) as { readonly detail?: JsonFormsElement }
    for (const each of detail === undefined ? elements : [detail, ...elements]) walk(each)
  }
  walk(jsonFormsUi(ui, schema))
  expect(asked.length).toBeGreaterThan(400)
  expect(asked.filter((name) => ['id', '$schema', 'schemaVersion', 'extensions'].includes(name))).toEqual([])
})
