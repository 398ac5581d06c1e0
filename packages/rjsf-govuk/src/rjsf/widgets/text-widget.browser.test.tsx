import { withTheme } from '@rjsf/core'
import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PAUSE } from '../../drafts/handover.ts'
import { NumberField } from '../fields/number-field.tsx'
import { BaseInputTemplate } from '../templates/base-input-template.tsx'
import { TextWidget } from './text-widget.tsx'
import { TextareaWidget } from './textarea-widget.tsx'

const Form = withTheme({
  widgets: { TextWidget, TextareaWidget },
  fields: { NumberField },
  templates: { BaseInputTemplate },
})
const schema: RJSFSchema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    story: { type: 'string', maxLength: 100 },
    amount: { type: 'number' },
  },
}
const onChange = vi.fn()
const onSubmit = vi.fn()
const data = () => onChange.mock.lastCall?.[0].formData
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function draw(formData: object): Promise<void> {
  await render(
    <Form
      schema={schema}
      uiSchema={{ story: { 'ui:widget': 'textarea' } }}
      formData={formData}
      validator={validator}
      idPrefix="form"
      noHtml5Validate
      onChange={onChange}
      onSubmit={onSubmit}
    />,
  )
}

const box = (name: string) => document.getElementById(`form_${name}`) as HTMLInputElement

beforeEach(() => {
  onChange.mockClear()
  onSubmit.mockClear()
})

test.each(['name', 'story'])(
  'no key is lost, and the caret stays, in the middle of a text: %s',
  async (name) => {
    await draw({ [name]: 'XY' })
    box(name).focus()
    box(name).setSelectionRange(1, 1)
    for (const [place, key] of [...'abcdefgh'].entries()) {
      await userEvent.keyboard(key)
      // Now and then long enough for the form to have it, and to draw what it has.
      await sleep(place % 3 === 2 ? PAUSE + 50 : 20)
      expect(box(name).selectionStart).toBe(place + 2)
    }
    expect(box(name).value).toBe('XabcdefghY')
    await userEvent.tab()
    await expect.poll(data).toEqual({ [name]: 'XabcdefghY' })
  },
)

test('Enter sends what was typed just before it', async () => {
  await draw({})
  box('name').focus()
  await userEvent.keyboard('Ali{Enter}')
  await expect.poll(() => onSubmit.mock.calls[0]?.[0].formData).toEqual({ name: 'Ali' })
})

test('a number stays as it is typed, whatever the form makes of it between two keys', async () => {
  await draw({})
  box('amount').focus()
  const keys = '1,000.50'
  for (let length = 1; length <= keys.length; length += 1) {
    await userEvent.keyboard(keys.charAt(length - 1))
    await sleep(PAUSE + 50)
    expect(box('amount').value).toBe(keys.slice(0, length))
  }
  await expect.poll(data).toEqual({ amount: 1000.5 })
})

test('a key does not ask the form', async () => {
  await draw({})
  await sleep(50)
  onChange.mockClear()
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  // All in one turn: between keys of their own a busy machine may make a pause.
  for (let length = 1; length <= 9; length++) {
    write?.call(box('name'), 'Alexandra'.slice(0, length))
    box('name').dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  expect(onChange).not.toHaveBeenCalled()
  await expect.poll(data).toEqual({ name: 'Alexandra' })
  expect(box('name').value).toBe('Alexandra')
  expect(onChange).toHaveBeenCalledOnce()
})
