import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { flushDrafts } from '../../drafts/flush-drafts.ts'
import { Form } from './form.tsx'

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Name' },
    people: {
      type: 'array',
      items: { type: 'object', properties: { town: { type: 'string', title: 'Town' } } },
    },
  },
}

test.each([
  ['plain', (form: ReactElement) => form],
  ['StrictMode', (form: ReactElement) => <StrictMode>{form}</StrictMode>],
])('what is typed and not handed over reaches the host as the form goes (%s)', (_, wrap) => {
  const onChange = vi.fn()
  const draw = (props: object) =>
    wrap(
      <Form
        schema={schema}
        initialFormData={{ name: 'Ali', people: [{ town: 'Leeds' }] }}
        validator={validator}
        onChange={onChange}
        {...props}
      />,
    )
  const { rerender, unmount } = render(draw({}))
  fireEvent.change(screen.getByRole('textbox', { name: /Name/ }), { target: { value: 'Bea' } })
  fireEvent.change(screen.getByRole('textbox', { name: /Town/ }), { target: { value: 'York' } })
  // A form that stays is drawn as ever.
  rerender(draw({ disabled: false }))
  onChange.mockClear()
  unmount()
  expect(onChange.mock.lastCall?.[0].formData).toEqual({ name: 'Bea', people: [{ town: 'York' }] })
})

test('what is handed over in the moment in which the form goes reaches the host', () => {
  const onChange = vi.fn()
  const { unmount } = render(
    <Form schema={schema} initialFormData={{ name: 'Ali' }} validator={validator} onChange={onChange} />,
  )
  fireEvent.change(screen.getByRole('textbox', { name: /Name/ }), { target: { value: 'Bea' } })
  act(() => {
    flushDrafts()
    unmount()
  })
  expect(onChange.mock.lastCall?.[0].formData).toEqual({ name: 'Bea' })
})
