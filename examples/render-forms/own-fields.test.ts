// @vitest-environment jsdom
// A form that an authority made its own, in the default theme of rjsf and in JSON Forms: the overlay of examples/adopt-authority.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonSchema as FormsSchema, UISchemaElement } from '@jsonforms/core'
import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { applyOverlay, schemaOf, stripNamespace, type UiSchema, uiSchemaOf } from '@open-care-plan/schemas'
import { fireEvent, render, waitFor } from '@testing-library/react'
import { createElement, useState } from 'react'
import { expect, test } from 'vitest'
import { jsonFormsSchema, jsonFormsUi } from './json-forms-ui.ts'
import { quietConsole } from './quiet-console.ts'
import { RecordForm } from './rjsf-form.ts'

const printed = quietConsole()

const overlay = JSON.parse(
  readFileSync(join(import.meta.dirname, '../adopt-authority/overlay.json'), 'utf8'),
) as object

async function ambleford() {
  const [schema, ui] = await Promise.all([schemaOf('care-plan'), uiSchemaOf('care-plan')])
  const result = applyOverlay({ schema, ui }, overlay)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.form
}

const { schema, ui } = await ambleford()

// What another authority has, and what the form no longer asks for: neither is drawn, and both are kept.
const plan = {
  schemaVersion: '1-0-1',
  id: 'plan-1',
  child: { id: 'child-1' },
  chronology: [{ id: 'entry-1', on: '2026-03-02', what: 'Came into care' }],
  extensions: { elsewhere: { team: 'North', tags: ['a'] }, ambleford: { locality: 'moor' } },
}

function show(record: object, shownAs: UiSchema = ui) {
  const changes: object[] = []
  const submitted: object[] = []
  const Host = ({ by }: { by: UiSchema }) => {
    const [value, setValue] = useState(record)
    const onChange = (changed: object) => {
      changes.push(changed)
      setValue(changed)
    }
    return createElement(RecordForm, {
      schema,
      ui: by,
      record: value,
      onChange,
      onSubmit: (sent) => submitted.push(sent),
    })
  }
  const { container, rerender } = render(createElement(Host, { by: shownAs }))
  return {
    at: <T extends Element>(id: string) => container.querySelector<T & Element>(`#record_extensions_${id}`),
    container,
    changes,
    submitted,
    showAs: (by: UiSchema) => rerender(createElement(Host, { by })),
    submit: () => fireEvent.submit(container.querySelector('form') as HTMLFormElement),
  }
}

const enter = (field: Element | null, value: string) =>
  fireEvent.change(field as Element, { target: { value } })

test('an untouched record comes back as it was', () => {
  const { submit, submitted, changes } = show(plan)
  submit()
  expect(submitted).toEqual([plan])
  expect(changes.filter((each) => JSON.stringify(each) !== JSON.stringify(plan))).toEqual([])
})

test('own fields are drawn with their labels and answers, and what is typed arrives in the namespace', () => {
  const { at, container, changes } = show(plan)
  const teams = [
    ...container.querySelectorAll<HTMLInputElement>('input[name="record_extensions_ambleford_locality"]'),
  ]
  expect(teams.map(({ checked, labels }) => [labels?.[0]?.textContent, checked])).toEqual([
    ['Harbour', false],
    ['Moor and villages', true],
  ])
  expect(at<HTMLInputElement>('ambleford_lifeStory_startedOn')?.type).toBe('date')
  enter(at('ambleford_lifeStory_keptBy'), 'Robin, foster carer')
  fireEvent.click(teams[0] as Element)
  expect(changes.at(-1)).toEqual({
    ...plan,
    extensions: {
      ...plan.extensions,
      ambleford: { locality: 'harbour', lifeStory: { keptBy: 'Robin, foster carer' } },
    },
  })
})

test('what others have under "extensions" is not drawn, and nobody is offered to add to it', () => {
  const { container } = show(plan)
  const drawn = [...container.querySelectorAll('[id^="record_extensions"]')].filter((each) =>
    ['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON'].includes(each.tagName),
  )
  expect(drawn.length).toBeGreaterThan(3)
  expect(drawn.map(({ id }) => id).filter((id) => !id.startsWith('record_extensions_ambleford_'))).toEqual([])
})

test('what the form no longer asks is not drawn, and kept', () => {
  const { container, at, changes } = show(plan)
  const drawn = container.querySelectorAll('[id^="record_chronology"]:is(input, textarea, select, button)')
  expect([...drawn].map(({ id }) => id)).toEqual([])
  enter(at('ambleford_lifeStory_keptBy'), 'Robin')
  expect(changes.at(-1)).toHaveProperty('chronology', plan.chronology)
})

test('an own field that is hidden and shown again keeps what was typed', () => {
  const hidden = withCondition('locality', 'harbour')
  const { at, container, changes } = show(plan, hidden)
  expect(at('ambleford_lifeStory_keptBy')).toBeNull()
  const choose = (index: number) =>
    fireEvent.click(container.querySelector(`#record_extensions_ambleford_locality-${index}`) as Element)
  choose(0)
  enter(at('ambleford_lifeStory_keptBy'), 'Robin')
  choose(1)
  expect(at('ambleford_lifeStory_keptBy')).toBeNull()
  expect(changes.at(-1)).toHaveProperty('extensions.ambleford', {
    locality: 'moor',
    lifeStory: { keptBy: 'Robin' },
  })
  choose(0)
  expect(at<HTMLInputElement>('ambleford_lifeStory_keptBy')?.value).toBe('Robin')
})

/** The UI schema where the life story is asked only of one locality: conditions are data, and a host may add its own. */
function withCondition(member: string, equals: string): UiSchema {
  const changed = structuredClone(ui) as { extensions: { ambleford: { lifeStory: Record<string, unknown> } } }
  changed.extensions.ambleford.lifeStory['ui:options'] = { visibleWhen: { pointer: `/${member}`, equals } }
  return changed as object as UiSchema
}

test('what is wrong is said in words, of own fields and of what was narrowed', () => {
  const { container, submit, submitted } = show({
    ...plan,
    needs: [{ id: 'need-1', statement: 'x'.repeat(601) }, { id: 'need-2' }],
    extensions: { ambleford: { lifeStory: { startedOn: '2014-12-31', keptBy: 'x'.repeat(81) } } },
  })
  submit()
  expect(submitted).toEqual([])
  const said = [...container.querySelectorAll('.rjsf-field .error-detail li')].map((each) => each.textContent)
  expect([...new Set(said)].sort()).toEqual([
    'Enter what the child needs',
    'Select an answer for ‘Locality team’',
    '‘Started on’ must be a real date on or after 1 January 2015',
    '‘What the child needs’ must be 600 characters or fewer',
    '‘Who keeps the book’ must be 80 characters or fewer',
  ])
  printed.mockClear()
})

test('a record made with the form is a care plan to everybody once the namespace is taken out', () => {
  const { at, changes } = show(plan)
  enter(at('ambleford_lifeStory_keptBy'), 'Robin')
  const stripped = stripNamespace(changes.at(-1) as object, 'ambleford')
  expect(stripped).toEqual({ ...plan, extensions: { elsewhere: plan.extensions.elsewhere } })
})

test('JSON Forms draws the own fields too, and an edit arrives', async () => {
  const states: { readonly data: object; readonly errors: readonly unknown[] | undefined }[] = []
  render(
    createElement(JsonForms, {
      schema: jsonFormsSchema(schema) as FormsSchema,
      uischema: jsonFormsUi(ui, schema) as UISchemaElement,
      data: plan,
      renderers: vanillaRenderers,
      cells: vanillaCells,
      onChange: (state) => states.push({ data: state.data as object, errors: state.errors }),
    }),
  )
  // By id: to look through a whole care plan for a label takes long here.
  const scope = '#/properties/extensions/properties/ambleford/properties/lifeStory/properties/keptBy'
  expect(document.querySelector(`[id="${scope}"] label`)?.textContent).toBe('Who keeps the book')
  enter(document.querySelector(`[id="${scope}-input"]`), 'Robin')
  await waitFor(() =>
    expect(states.at(-1)?.data).toHaveProperty('extensions.ambleford.lifeStory.keptBy', 'Robin'),
  )
  expect(states.at(-1)?.errors).toEqual([])
  expect(states.at(-1)?.data).toHaveProperty('extensions.elsewhere', plan.extensions.elsewhere)
  expect(document.querySelector('[id^="#/properties/chronology"]')).toBeNull()
})
