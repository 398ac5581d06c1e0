import type RjsfForm from '@rjsf/core'
import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { PAUSE } from '../../drafts/handover.ts'
import { cy } from '../../strings/cy.ts'
import { Form, type FormProps } from './form.tsx'

const schema: RJSFSchema = {
  type: 'object',
  required: ['a'],
  properties: { a: { type: 'string', title: 'A' }, b: { type: 'string', title: 'B' } },
}

function show(props: Partial<FormProps> = {}) {
  const form = createRef<RjsfForm>()
  const onChange = vi.fn()
  const draw = (more: Partial<FormProps> = {}) => (
    <Form ref={form} schema={schema} validator={validator} onChange={onChange} {...props} {...more} />
  )
  const { rerender, unmount } = render(draw())
  const box = (name: string) =>
    screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}`) })
  return {
    form,
    onChange,
    box,
    unmount,
    again: (more: Partial<FormProps>) => rerender(draw(more)),
    type: (name: string, value: string) => fireEvent.change(box(name), { target: { value } }),
    data: () => form.current?.state.formData as unknown,
  }
}

const pause = () => act(() => new Promise<void>((done) => setTimeout(done, PAUSE + 50)))

test('what a host puts into a box replaces what is being typed there, and only there', async () => {
  const { form, type, box, data } = show()
  type('A', 'typed')
  type('B', 'beside')
  act(() => form.current?.setFieldValue('a', 'looked up'))
  expect(box('A').value).toBe('looked up')
  await pause()
  expect(data()).toEqual({ a: 'looked up', b: 'beside' })
})

test('what is being typed is gone with a reset', async () => {
  const { form, type, box, data } = show({ initialFormData: { a: 'first' } })
  type('A', 'typed')
  type('B', 'beside')
  act(() => form.current?.reset())
  await pause()
  expect([box('A').value, box('B').value]).toEqual(['first', ''])
  expect(data()).toEqual({ a: 'first' })
})

test('a host that asks whether a form is right asks about what is typed', () => {
  const { form, type } = show()
  type('A', 'typed')
  let isRight: boolean | undefined
  act(() => {
    isRight = form.current?.validateForm()
  })
  expect(isRight).toBe(true)
})

test('a host that shows another record is told that what comes is of the form that goes', () => {
  const { type, onChange, unmount } = show()
  type('A', 'typed')
  onChange.mockClear()
  unmount()
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ leaving: true, formData: { a: 'typed' } })
})

test('a form that stays says nothing of leaving', async () => {
  const { type, onChange } = show()
  type('A', 'typed')
  await pause()
  expect(onChange).toHaveBeenCalled()
  expect(onChange.mock.lastCall?.[0]).not.toHaveProperty('leaving')
})

test('a form that is given words of its own later is the same form', async () => {
  const { type, box, again } = show()
  type('A', 'typed')
  await pause()
  again({ strings: cy })
  expect(box('A').value).toBe('typed')
  expect(box('B').labels?.[0]?.textContent).toMatch(/dewisol/)
})
