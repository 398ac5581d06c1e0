import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../../styles.css'
import { Form } from '../form/form.tsx'

const text = { type: 'string', description: 'As it is written' } as const
const file = { type: 'string', format: 'data-url' } as const
const scan = 'data:text/plain;name=scan.pdf;base64,aGk='
const note = 'data:text/plain;name=note.txt;base64,aGk='

/** Each box with its schema, its UI schema and an answer. */
const boxes: Readonly<Record<string, readonly [RJSFSchema, UiSchema, unknown]>> = {
  text: [text, {}, 'Leeds'],
  cost: [{ type: 'number' }, { 'ui:options': { prefix: '£', suffix: 'a week', width: 5 } }, 1250],
  story: [{ ...text, maxLength: 20 }, { 'ui:widget': 'textarea' }, 'Longer than twenty characters'],
  words: [text, { 'ui:widget': 'textarea', 'ui:options': { maxWords: 50 } }, 'Three words here'],
  secret: [text, { 'ui:widget': 'password' }, 'secret'],
  place: [{ ...text, enum: ['Leeds', 'York'] }, {}, 'York'],
  places: [
    { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['Leeds', 'York'] } },
    { 'ui:widget': 'select' },
    ['York'],
  ],
  range: [{ type: 'integer', minimum: 1, maximum: 5 }, { 'ui:widget': 'range' }, 3],
  file: [file, { 'ui:options': { filePreview: true } }, scan],
  files: [{ type: 'array', items: file }, {}, [scan, note]],
  dropped: [file, { 'ui:options': { dropZone: true } }, scan],
  droppedFiles: [{ type: 'array', items: file }, { 'ui:options': { dropZone: true } }, [scan, note]],
}

const each = (part: (box: readonly [RJSFSchema, UiSchema, unknown]) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(boxes).map(([name, box]) => [name, part(box)]))

const schema: RJSFSchema = {
  type: 'object',
  properties: each(([field]) => field) as Record<string, RJSFSchema>,
}
const answers = each(([, , answer]) => answer)
const errors = each(() => ({ __errors: ['Enter this again'] }))

test.each([
  ['empty', {}],
  ['filled', { initialFormData: answers }],
  ['wrong', { initialFormData: answers, extraErrors: errors }],
  ['empty and wrong', { extraErrors: errors }],
  ['disabled', { initialFormData: answers, disabled: true }],
  ['read only', { initialFormData: answers, readonly: true }],
])('every box can be used by everybody: %s', async (_, props) => {
  document.documentElement.lang = 'en'
  await render(
    <Form schema={schema} uiSchema={each(([, ui]) => ui)} validator={validator} {...(props as object)} />,
  )
  // They are fetched.
  await expect.poll(() => document.querySelectorAll('.govuk-file-upload-button').length).toBe(2)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for', 'list']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      for (const id of element.getAttribute(name)?.split(' ') ?? []) {
        expect(ids, `${name} of ${element.outerHTML}`).toContain(id)
      }
    }
  }
  // What belongs to a page, and not to its form.
  const page = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  const { violations, incomplete } = await axe.run(document.body, { rules: page })
  expect([...violations, ...incomplete].map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
    [],
  )
})
