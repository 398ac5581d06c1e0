import { fireEvent, screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { renderWidget } from '../../../test/widget-form.tsx'
import { SelectWidget } from './select-widget.tsx'

const widgets = { SelectWidget }
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Question' })
const lines = () => [...list().options].map(({ text }) => text)
const chosen = () => [...list().selectedOptions].map(({ text }) => text)

const places = {
  oneOf: [
    { const: 'l', title: 'Leeds' },
    { const: 'y', title: 'York' },
  ],
  type: 'string',
} as const

describe('one of a list', () => {
  test('is chosen, and taken back', async () => {
    const form = renderWidget({ schema: { ...places } as object, widgets })
    expect(lines()).toEqual(['Choose one', 'Leeds', 'York'])
    expect(chosen()).toEqual(['Choose one'])
    await userEvent.selectOptions(list(), 'York')
    expect(form.data()).toBe('y')
    expect(chosen()).toEqual(['York'])
    await userEvent.selectOptions(list(), 'Choose one')
    expect(form.data()).toBeUndefined()
  })

  test.each([
    [[1, 2, 10], 10],
    [[true, false], false],
    [['a', null], null],
    [[{ town: 'Leeds', in: [1, 2] }, { town: 'York' }], { town: 'York' }],
    [['1', 1], 1],
  ])('%j: a value of any kind is kept as it is', async (values, value) => {
    const form = renderWidget({ schema: { enum: values }, uiSchema: { 'ui:widget': 'select' }, widgets })
    const place = values.findIndex((each) => JSON.stringify(each) === JSON.stringify(value))
    await userEvent.selectOptions(list(), list().options[place + 1] as HTMLOptionElement)
    expect(form.data()).toEqual(value)
    expect(list()).toHaveValue(String(place))
  })

  test('is found whatever the order of its members', () => {
    renderWidget({
      schema: {
        enum: [
          { a: 1, b: 2 },
          { a: 2, b: 1 },
        ],
      },
      uiSchema: { 'ui:widget': 'select' },
      value: { b: 1, a: 2 },
      widgets,
    })
    expect(list()).toHaveValue('1')
    expect(lines().at(-1)).toBe('{"a":2,"b":1}')
  })

  test('of yes and no has words for them', () => {
    renderWidget({ schema: { type: 'boolean' }, uiSchema: { 'ui:widget': 'select' }, widgets })
    expect(lines()).toEqual(['Choose one', 'Yes', 'No'])
  })

  test('that is not in the list is shown and kept', async () => {
    const onBlur = vi.fn()
    const form = renderWidget({ schema: { ...places } as object, value: 'old', widgets, props: { onBlur } })
    expect(chosen()).toEqual(['old'])
    fireEvent.blur(list())
    expect(onBlur.mock.calls).toEqual([['form_question', 'old']])
    await userEvent.selectOptions(list(), 'Leeds')
    expect(form.data()).toBe('l')
    expect(lines()).not.toContain('old')
  })

  test('that is no longer offered can be read and not chosen', () => {
    renderWidget({
      schema: { ...places } as object,
      value: 'y',
      uiSchema: { 'ui:enumDisabled': ['y'] },
      widgets,
    })
    expect(chosen()).toEqual(['York'])
    expect(screen.getByRole('option', { name: 'York' })).toBeDisabled()
    expect(screen.getByRole('option', { name: 'Leeds' })).toBeEnabled()
  })

  test('has a first line of the host’s words, and an empty value of its own', async () => {
    const form = renderWidget({
      schema: { ...places, type: ['string', 'null'] } as object,
      value: 'y',
      uiSchema: { 'ui:placeholder': 'Which town?', 'ui:emptyValue': null },
      widgets,
    })
    await userEvent.selectOptions(list(), 'Which town?')
    expect(form.data()).toBeNull()
  })

  test.each(['disabled', 'readonly'] as const)('cannot be chosen where it is %s', (state) => {
    renderWidget({ schema: { ...places } as object, uiSchema: { [`ui:${state}`]: true }, widgets })
    expect(list()).toBeDisabled()
  })

  test('is described, and marked where it is wrong', () => {
    renderWidget({
      schema: { ...places, description: 'The nearest' } as object,
      widgets,
      props: { extraErrors: { question: { __errors: ['Select a town'] } } },
    })
    expect(list()).toBeInvalid()
    expect(list()).toHaveClass('govuk-select--error')
    expect(list()).toHaveAccessibleDescription('The nearest Error: Select a town')
  })
})

describe('several of a list', () => {
  const schema = {
    type: 'array',
    uniqueItems: true,
    items: { type: 'string', oneOf: [...places.oneOf] },
  } as object
  const many = () => screen.getByRole<HTMLSelectElement>('listbox', { name: 'Question' })

  test('are checkboxes, where the theme has them', () => {
    const CheckboxesWidget = () => <p>Checkboxes</p>
    renderWidget({ schema, widgets: { ...widgets, CheckboxesWidget } })
    expect(screen.getByText('Checkboxes')).toBeInTheDocument()
  })

  test('are chosen from a list where one is asked for, in its order, and others are kept', async () => {
    const form = renderWidget({ schema, value: ['old'], uiSchema: { 'ui:widget': 'select' }, widgets })
    await userEvent.selectOptions(many(), ['York', 'Leeds'])
    expect(form.data()).toEqual(['l', 'y', 'old'])
    await userEvent.deselectOptions(many(), 'Leeds')
    expect(form.data()).toEqual(['y', 'old'])
    await userEvent.deselectOptions(many(), 'old')
    expect(form.data()).toEqual(['y'])
  })
})
