import { act, fireEvent, screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderWidget } from '../../../test/widget-form.tsx'
import { flushDrafts } from '../../drafts/flush-drafts.ts'
import { PAUSE } from '../../drafts/handover.ts'
import { ColorWidget } from './color-widget.tsx'
import { EmailWidget } from './email-widget.tsx'
import { HiddenWidget } from './hidden-widget.tsx'
import { TelWidget } from './tel-widget.tsx'
import { TextWidget } from './text-widget.tsx'
import { UrlWidget } from './url-widget.tsx'

const widgets = {
  TextWidget,
  EmailWidget,
  URLWidget: UrlWidget,
  ColorWidget,
  HiddenWidget,
  TelWidget,
}
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Question' })

describe('one line of text', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => void vi.useRealTimers())
  const type = (value: string) => fireEvent.change(box(), { target: { value } })
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

  test('is held in the box, and reaches the form once, after a pause', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets })
    form.onChange.mockClear()
    for (const text of ['A', 'Al', 'Ali']) type(text)
    expect(box()).toHaveValue('Ali')
    expect(form.onChange).not.toHaveBeenCalled()
    wait(PAUSE)
    expect(form.onChange).toHaveBeenCalledTimes(1)
    expect(form.data()).toBe('Ali')
  })

  test('reaches the form when the box is left', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets })
    type('Ali')
    fireEvent.blur(box())
    expect(form.data()).toBe('Ali')
  })

  test('is submitted by Enter, straight after the last key', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets })
    type('Ali')
    fireEvent.submit(box().form as Element)
    expect(form.onSubmit.mock.calls[0]?.[0].formData).toEqual({ question: 'Ali' })
  })

  test('reaches the form at once where the host asks for it, as before it takes the form away', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets })
    type('Ali')
    act(() => flushDrafts(form.container))
    expect(form.data()).toBe('Ali')
  })

  test('that is emptied is not there', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets, value: 'Ali' })
    type('')
    wait(PAUSE)
    expect(form.data()).toBeUndefined()
  })

  test('that is emptied is what the form asks for', () => {
    const form = renderWidget({
      schema: { type: ['string', 'null'] },
      uiSchema: { 'ui:emptyValue': null },
      widgets,
      value: 'Ali',
    })
    type('')
    wait(PAUSE)
    expect(form.data()).toBeNull()
    expect(box()).toHaveValue('')
  })

  test('from outside is shown', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets, value: 'Ali' })
    form.replace('Bea')
    expect(box()).toHaveValue('Bea')
  })

  test('that should not be there is shown, and can be put right', () => {
    const form = renderWidget({ schema: { type: 'string' }, widgets, value: { first: 'Ali' } })
    expect(box()).toHaveValue('{"first":"Ali"}')
    type('Ali')
    wait(PAUSE)
    expect(form.data()).toBe('Ali')
  })

  test('tells the host when the box is entered and left, and with what', () => {
    const onFocus = vi.fn()
    const onBlur = vi.fn()
    renderWidget({ schema: { type: 'string' }, widgets, value: 'Ali', props: { onFocus, onBlur } })
    fireEvent.focus(box())
    type('Bea')
    fireEvent.blur(box())
    expect(onFocus.mock.calls).toEqual([['form_question', 'Ali']])
    expect(onBlur.mock.calls).toEqual([['form_question', 'Bea']])
  })
})

describe('the box', () => {
  test('is described by the hint and the message, and marked where it is wrong', () => {
    renderWidget({
      schema: { type: 'string', description: 'As on the passport' },
      widgets,
      props: { extraErrors: { question: { __errors: ['Enter the name'] } } },
    })
    expect(box()).toHaveAccessibleDescription('As on the passport Error: Enter the name')
    expect(box()).toBeInvalid()
    expect(box()).toHaveClass('govuk-input--error')
  })

  test('has no dead ids, and no mark, where nothing is wrong', () => {
    renderWidget({ schema: { type: 'string' }, widgets })
    expect(box()).not.toHaveAttribute('aria-describedby')
    expect(box()).not.toHaveAttribute('aria-invalid')
    expect(box().name).toBe('form_question')
  })

  test('never cuts off what is pasted, and leaves the checks of the browser aside', () => {
    renderWidget({ schema: { type: 'string', maxLength: 3, pattern: '^a' }, widgets })
    for (const name of ['maxlength', 'pattern', 'required']) expect(box()).not.toHaveAttribute(name)
  })

  test.each(['disabled', 'readonly'] as const)('may be %s', (state) => {
    renderWidget({ schema: { type: 'string' }, widgets, value: 'Ali', uiSchema: { [`ui:${state}`]: true } })
    expect(box()).toHaveProperty(state === 'disabled' ? 'disabled' : 'readOnly', true)
    expect(box()).toHaveValue('Ali')
  })

  test('takes its options', () => {
    const { container } = renderWidget({
      schema: { type: 'string' },
      widgets,
      uiSchema: {
        'ui:placeholder': 'AB 12 34 56 C',
        'ui:autocomplete': 'off',
        'ui:autofocus': true,
        'ui:options': {
          width: 10,
          prefix: '#',
          suffix: 'each',
          inputmode: 'numeric',
          spellcheck: false,
          autocapitalize: 'characters',
        },
      },
    })
    expect(box()).toHaveClass('govuk-input--width-10')
    expect(box()).toHaveFocus()
    for (const [name, value] of [
      ['placeholder', 'AB 12 34 56 C'],
      ['autocomplete', 'off'],
      ['inputmode', 'numeric'],
      ['spellcheck', 'false'],
      ['autocapitalize', 'characters'],
    ] as const) {
      expect(box()).toHaveAttribute(name, value)
    }
    expect(container.querySelector('.govuk-input__prefix')?.textContent).toBe('#')
    expect(container.querySelector('.govuk-input__suffix')?.textContent).toBe('each')
  })

  test('has the width of the Design System or none', () => {
    renderWidget({ schema: { type: 'string' }, widgets, uiSchema: { 'ui:options': { width: 7 } } })
    expect(box().className).toBe('govuk-input')
  })

  test('offers the examples of the schema, each once', () => {
    const { container } = renderWidget({
      schema: { type: 'string', examples: ['Leeds', 'York'], default: 'York' },
      widgets,
    })
    const offered = container.querySelector('datalist')
    expect(container.querySelector('input')).toHaveAttribute('list', offered?.id)
    expect([...(offered?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual([
      'York',
      'Leeds',
    ])
  })

  test('has a button that clears it, where one is asked for', async () => {
    const form = renderWidget({
      schema: { type: 'string' },
      widgets,
      value: 'Ali',
      uiSchema: { 'ui:options': { allowClearTextInputs: true } },
    })
    await userEvent.click(screen.getAllByRole('button')[0] as Element)
    expect(form.data()).toBeUndefined()
    expect(box()).toHaveValue('')
  })

  test('may be another, of the host', () => {
    const Own = () => <p>Own box</p>
    renderWidget({ schema: { type: 'string' }, widgets, uiSchema: { 'ui:BaseInputTemplate': Own } })
    expect(screen.getByText('Own box')).toBeInTheDocument()
  })
})

test.each([
  ['email', { type: 'string', format: 'email' }, {}],
  ['url', { type: 'string', format: 'uri' }, {}],
  ['tel', { type: 'string' }, { 'ui:widget': TelWidget }],
  ['email', { type: 'string' }, { 'ui:options': { inputType: 'email' } }],
  ['tel', { type: 'string' }, { 'ui:options': { inputType: 'tel' } }],
  ['url', { type: 'string' }, { 'ui:options': { inputType: 'url' } }],
] as const)('%s: %j %j has the keyboard for one, and no spell check', async (type, schema, uiSchema) => {
  const form = renderWidget({ schema: { ...schema }, uiSchema, widgets })
  expect(box().type).toBe(type)
  expect(box()).toHaveAttribute('spellcheck', 'false')
  await userEvent.type(box(), 'a@b.uk')
  await userEvent.tab()
  expect(form.data()).toBe('a@b.uk')
})

test('a colour is text', async () => {
  const form = renderWidget({ schema: { type: 'string', format: 'color' }, widgets })
  expect(box().type).toBe('text')
  expect(box()).toHaveClass('govuk-input--width-10')
  await userEvent.type(box(), '#1d70b8')
  await userEvent.tab()
  expect(form.data()).toBe('#1d70b8')
})

test('what is hidden is there, and seen by nobody', () => {
  const { container } = renderWidget({
    schema: { type: 'string' },
    value: 'x1',
    uiSchema: { 'ui:widget': 'hidden' },
    widgets,
  })
  expect(container.querySelector('input')).toHaveProperty('type', 'hidden')
  expect(container.querySelector('input')).toHaveValue('x1')
})
