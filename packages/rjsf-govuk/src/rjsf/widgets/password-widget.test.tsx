import { screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWidget } from '../../../test/widget-form.tsx'
import { PasswordWidget } from './password-widget.tsx'

const widgets = { PasswordWidget }
const uiSchema = { 'ui:widget': 'password' }
const box = () => screen.getByLabelText<HTMLInputElement>('Question')

test('a password is dots, may be shown, and reaches the form when the box is left', async () => {
  const form = renderWidget({ schema: { type: 'string' }, uiSchema, widgets })
  await userEvent.type(box(), 'two words')
  expect(box().type).toBe('password')
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
  expect(box().type).toBe('text')
  expect(box()).toHaveValue('two words')
  expect(form.data()).toBe('two words')
})

test('Enter sends it, as dots', async () => {
  const form = renderWidget({ schema: { type: 'string' }, uiSchema, widgets })
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
  await userEvent.type(box(), 'two words{Enter}')
  expect(form.onSubmit.mock.calls[0]?.[0].formData).toEqual({ question: 'two words' })
  expect(box().type).toBe('password')
})

test('its box takes its options, its hint and its message', () => {
  renderWidget({
    schema: { type: 'string', description: 'Three words' },
    uiSchema: { ...uiSchema, 'ui:autocomplete': 'new-password', 'ui:options': { width: 20 } },
    widgets,
    props: { extraErrors: { question: { __errors: ['Enter a password'] } } },
  })
  expect(box()).toHaveAttribute('autocomplete', 'new-password')
  expect(box()).toHaveClass('govuk-input--width-20', 'govuk-input--error')
  expect(box()).toBeInvalid()
  expect(box()).toHaveAccessibleDescription('Three words Error: Enter a password')
})

test('where it is disabled it cannot be shown', () => {
  renderWidget({ schema: { type: 'string' }, uiSchema: { ...uiSchema, 'ui:disabled': true }, widgets })
  expect(box()).toBeDisabled()
  expect(screen.getByRole('button', { name: 'Show password' })).toBeDisabled()
})
