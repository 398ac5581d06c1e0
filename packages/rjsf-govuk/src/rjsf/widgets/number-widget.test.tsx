import { screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import type { WidgetProps } from '@rjsf/utils'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderKeptForm } from '../../../test/kept-form.tsx'
import { renderWidget } from '../../../test/widget-form.tsx'
import { NumberWidget } from './number-widget.tsx'
import { RangeWidget } from './range-widget.tsx'
import { TextWidget } from './text-widget.tsx'

const widgets = { TextWidget, UpDownWidget: NumberWidget, RangeWidget }
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Question' })

async function typed(text: string, options: Parameters<typeof renderWidget>[0]) {
  const form = renderWidget({ widgets, ...options })
  await userEvent.clear(box())
  if (text !== '') await userEvent.type(box(), text)
  await userEvent.tab()
  return form
}

describe('a number that is typed', () => {
  test.each([
    ['12', 12],
    ['3.50', 3.5],
    ['3.', 3],
    ['.5', 0.5],
    ['-2', -2],
    ['1,250', 1250],
    ['12 500', 12_500],
    ['1e3', 1000],
    ['', undefined],
    ['  ', undefined],
  ])('%j is %j to the form, and stands in the box as it was typed', async (text, value) => {
    const form = await typed(text, { schema: { type: 'number' }, value: 7 })
    expect(form.data()).toBe(value)
    expect(box()).toHaveValue(text)
  })

  test.each([['twelve'], ['12a.0'], ['0x10'], ['1,5'], ['Infinity'], ['-'], ['.']])(
    '%j is no number: the form has what was typed, and says so',
    async (text) => {
      const form = await typed(text, { schema: { type: 'number' } })
      expect(form.data()).toBe(text)
      await userEvent.click(screen.getByRole('button', { name: 'Send' }))
      expect(form.onSubmit).not.toHaveBeenCalled()
      expect(box()).toBeInvalid()
      expect(box()).toHaveAccessibleDescription('Error: must be number')
      expect(box()).toHaveValue(text)
    },
  )

  test('keeps its form as it is typed on: no digit is lost after a pause', async () => {
    const form = renderWidget({ schema: { type: 'number' }, widgets })
    const keys = '1,000.05'
    for (let length = 1; length <= keys.length; length += 1) {
      await userEvent.type(box(), keys.charAt(length - 1))
      await userEvent.tab()
      expect(box()).toHaveValue(keys.slice(0, length))
    }
    expect(form.data()).toBe(1000.05)
  })

  test('from outside replaces it', async () => {
    const form = await typed('1,250', { schema: { type: 'number' } })
    form.replace(3)
    expect(box()).toHaveValue('3')
  })

  test('may have what stands beside the box in it', async () => {
    const form = await typed('£1,250', {
      schema: { type: 'number' },
      uiSchema: { 'ui:options': { prefix: '£' } },
    })
    expect(form.data()).toBe(1250)
  })

  test('is a number where the schema takes a number or nothing', async () => {
    const form = await typed('12', { schema: { type: ['integer', 'null'] } })
    expect(form.data()).toBe(12)
  })
})

describe('the box for a number', () => {
  test.each([
    ['integer', {}, 'numeric'],
    ['number', {}, 'decimal'],
    ['integer', { minimum: -5 }, null],
    ['number', { exclusiveMinimum: -5 }, null],
    ['integer', { minimum: 0 }, 'numeric'],
  ] as const)('of %s %j has the keyboard %s', (type, limits, keyboard) => {
    renderWidget({ schema: { type, ...limits }, widgets })
    expect(box().type).toBe('text')
    expect(box().getAttribute('inputmode')).toBe(keyboard)
    expect(box()).toHaveAttribute('spellcheck', 'false')
  })

  test('is the same where arrows are asked for', async () => {
    const form = await typed('12', { schema: { type: 'integer' }, uiSchema: { 'ui:widget': 'updown' } })
    expect(box().type).toBe('text')
    expect(form.data()).toBe(12)
  })

  test('is for text where the schema takes text', async () => {
    const form = await typed('0123', { schema: { type: 'string' } })
    expect(form.data()).toBe('0123')
  })

  test('shows nought', () => {
    renderWidget({ schema: { type: 'number' }, widgets, value: 0 })
    expect(box()).toHaveValue('0')
  })
})

describe('a range', () => {
  const uiSchema = { 'ui:widget': 'range' }
  test.each([
    [{ type: 'integer', minimum: 1, maximum: 10 }, 'Between 1 and 10'],
    [{ type: 'number', minimum: 0, maximum: 1, multipleOf: 0.1 }, 'Between 0 and 1, in steps of 0.1'],
    [{ type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 10 }, 'Between 1 and 9'],
    [{ type: 'number', exclusiveMinimum: 0 }, 'More than 0'],
    [{ type: 'integer', minimum: 3 }, '3 or more'],
    [{ type: 'integer', maximum: 3 }, '3 or less'],
    [{ type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 2 }, '2 or less, more than 0'],
  ] as const)('%j is a box that says %s', async (schema, limits) => {
    const form = await typed('2', { schema: schema as object, uiSchema })
    expect(box()).toHaveAccessibleDescription(limits)
    expect(box()).toHaveClass('govuk-input--width-5')
    expect(form.data()).toBe(2)
  })

  test('without limits says none', () => {
    renderWidget({ schema: { type: 'integer' }, uiSchema, widgets })
    expect(box()).not.toHaveAttribute('aria-describedby')
  })
})

test('a widget of the host gives text, and the record has a number', async () => {
  const Own = ({ id, onChange }: WidgetProps) => (
    <input id={id} onChange={(event) => onChange(event.target.value)} />
  )
  const { data } = renderKeptForm({
    schema: { type: 'object', properties: { n: { type: 'number', title: 'Number' } } },
    uiSchema: { n: { 'ui:widget': Own } },
  })
  const own = screen.getByLabelText(/^Number/)
  await userEvent.type(own, '7')
  expect(data()).toEqual({ n: 7 })
  await userEvent.type(own, 'a')
  expect(data()).toEqual({ n: '7a' })
  await userEvent.clear(own)
  expect(JSON.parse(JSON.stringify(data()))).toEqual({})
})

test('digits of a text keep their noughts', async () => {
  const { data } = renderKeptForm({
    schema: {
      type: 'object',
      properties: { code: { type: 'string', title: 'Code', pattern: '^[0-9]{6}$' } },
    },
    uiSchema: { code: { 'ui:options': { inputType: 'number' } } },
  })
  await userEvent.type(screen.getByLabelText(/^Code/), '012345')
  await userEvent.tab()
  expect(data()).toEqual({ code: '012345' })
})
