import type { RJSFSchema } from '@rjsf/utils'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Form } from '../rjsf/form/form.tsx'
import { interpretedValidator } from '../rjsf/validator/interpreted.ts'
import { flushDrafts, pendingDrafts } from './flush-drafts.ts'

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Name' },
    notes: { type: 'array', title: 'Notes', items: { type: 'string', title: 'Note' } },
    age: { type: 'integer', title: 'Age' },
    born: { type: 'string', format: 'date', title: 'Born' },
    at: { type: 'string', format: 'time', title: 'At' },
  },
}
const validator = interpretedValidator()
const uiSchema = { 'ui:globalOptions': { markOptional: false } }
const onChange = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  onChange.mockClear()
})
afterEach(() => void vi.useRealTimers())

const show = () =>
  render(
    <Form
      {...{ schema, uiSchema, validator, onChange }}
      initialFormData={{ name: 'Sam', notes: ['one', 'two'], age: 9, born: '2015-03-04' }}
    />,
  )
const type = (label: string, value: string, at = 0) =>
  fireEvent.change(screen.getAllByLabelText(label)[at] as HTMLElement, { target: { value } })

test('tells what is typed in each box, as it will be handed over, and hands nothing over', () => {
  const { container } = show()
  expect(pendingDrafts(container)).toEqual([])
  type('Name', '')
  type('Note 2', 'three')
  type('Age', '1,250')
  type('Day', '5')
  type('At', '2pm')
  expect(pendingDrafts(container)).toEqual([
    { path: ['name'], value: undefined },
    { path: ['notes', 1], value: 'three' },
    { path: ['age'], value: 1250 },
    { path: ['born'], value: '2015-03-05' },
    { path: ['at'], value: '14:00:00' },
  ])
  expect(onChange).not.toHaveBeenCalled()
})

test('is empty again when the form has it', () => {
  const { container } = show()
  type('Name', 'Samantha')
  act(() => flushDrafts(container))
  expect(onChange.mock.lastCall?.[0].formData.name).toBe('Samantha')
  expect(pendingDrafts(container)).toEqual([])
})

test('looks only where it is asked to', () => {
  const { container } = show()
  type('Name', 'Samantha')
  expect(pendingDrafts(container.querySelector('fieldset, [role=group]'))).toEqual([])
  expect(pendingDrafts()).toHaveLength(1)
})

test('tells of what was handed over until it comes back', () => {
  const { container } = show()
  type('Name', 'Samantha')
  act(() => {
    flushDrafts(container)
    expect(pendingDrafts(container)).toEqual([{ path: ['name'], value: 'Samantha' }])
  })
  expect(pendingDrafts(container)).toEqual([])
})
