import { act, fireEvent, screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { describe, expect, test, vi } from 'vitest'
import { renderWidget } from '../../../test/widget-form.tsx'
import { PAUSE } from '../../drafts/handover.ts'
import { TextareaWidget } from './textarea-widget.tsx'

const widgets = { TextareaWidget }
const uiSchema = { 'ui:widget': 'textarea' }
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question' })
const type = (value: string) => fireEvent.change(box(), { target: { value } })
const left = () => document.querySelector('.govuk-character-count__status')?.textContent

describe('several lines of text', () => {
  test('are held in the box, and reach the form after a pause', () => {
    vi.useFakeTimers()
    const form = renderWidget({ schema: { type: 'string' }, uiSchema, widgets })
    form.onChange.mockClear()
    type('One\n')
    type('One\nTwo')
    expect(form.onChange).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(PAUSE))
    expect(form.onChange).toHaveBeenCalledTimes(1)
    expect(form.data()).toBe('One\nTwo')
    vi.useRealTimers()
  })

  test('reach the form when the box is left, and when the form is sent', () => {
    const form = renderWidget({ schema: { type: 'string' }, uiSchema, widgets })
    type('One')
    fireEvent.blur(box())
    expect(form.data()).toBe('One')
    type('Two')
    fireEvent.submit(box().form as Element)
    expect(form.onSubmit.mock.calls[0]?.[0].formData).toEqual({ question: 'Two' })
  })

  test('have as many rows as asked for, else five', () => {
    const { unmount } = renderWidget({ schema: { type: 'string' }, uiSchema, widgets })
    expect(box().rows).toBe(5)
    unmount()
    renderWidget({
      schema: { type: 'string' },
      uiSchema: { ...uiSchema, 'ui:options': { rows: 8 } },
      widgets,
    })
    expect(box().rows).toBe(8)
  })

  test.each(['disabled', 'readonly'] as const)('may be %s', (state) => {
    renderWidget({
      schema: { type: 'string', maxLength: 10 },
      uiSchema: { ...uiSchema, [`ui:${state}`]: true },
      value: 'Ali',
      widgets,
    })
    expect(box()).toHaveProperty(state === 'disabled' ? 'disabled' : 'readOnly', true)
  })

  test('are described, and marked where they are wrong', () => {
    renderWidget({
      schema: { type: 'string', description: 'In your own words', maxLength: 100 },
      uiSchema,
      widgets,
      props: { extraErrors: { question: { __errors: ['Enter what happened'] } } },
    })
    expect(box()).toBeInvalid()
    expect(box()).toHaveClass('govuk-textarea--error')
    expect(box()).toHaveAccessibleDescription(
      'You can enter up to 100 characters In your own words Error: Enter what happened',
    )
  })
})

describe('what is left of a limit', () => {
  test('of the schema is said, as the schema counts', () => {
    renderWidget({ schema: { type: 'string', maxLength: 5 }, uiSchema, value: '😀😀', widgets })
    expect(left()).toBe('You have 3 characters remaining')
    type('😀😀😀😀😀😀')
    expect(left()).toBe('You have 1 character too many')
    expect(box()).not.toHaveAttribute('maxlength')
    expect(box()).toHaveClass('govuk-textarea--error')
  })

  test.each([
    [{ maxLength: 3 }, 'You have 3 characters remaining'],
    [{ maxWords: 50 }, 'You have 50 words remaining'],
    [{ maxWords: 50, maxLength: 3 }, 'You have 50 words remaining'],
    [{ characterCount: false }, undefined],
  ])('of the options %j comes first: %s', (options, said) => {
    renderWidget({
      schema: { type: 'string', maxLength: 5 },
      uiSchema: { ...uiSchema, 'ui:options': options },
      widgets,
    })
    expect(left()).toBe(said)
  })

  test('is said only near it, where that is asked for', () => {
    renderWidget({
      schema: { type: 'string', maxLength: 10 },
      uiSchema: { ...uiSchema, 'ui:options': { threshold: 80 } },
      widgets,
    })
    const isHidden = () =>
      document
        .querySelector('.govuk-character-count__status')
        ?.classList.contains('govuk-character-count__message--disabled')
    type('1234567')
    expect(isHidden()).toBe(true)
    type('12345678')
    expect(isHidden()).toBe(false)
  })
})
