import type { RJSFSchema } from '@rjsf/utils'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderKeptForm } from '../../../test/kept-form.tsx'
import { structureProblems } from '../../../test/structure.ts'

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    costs: {
      type: 'object',
      title: 'Costs',
      additionalProperties: { type: 'string', description: 'In pounds', minLength: 2 },
    },
  },
}

test('a name with spaces has its hint and its message', async () => {
  const { container } = renderKeptForm({ schema, initialFormData: { costs: { 'rent and rates': '5' } } })
  await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(structureProblems(container)).toEqual([])
  const box = screen.getByRole('textbox', { name: 'rent and rates' })
  const described = (box.getAttribute('aria-describedby') ?? '').split(' ')
  expect(described).toHaveLength(2)
  expect(described.map((id) => document.getElementById(id) === null)).toEqual([false, false])
})

test('focus goes to the name of what is added, and to the button when it is removed', async () => {
  renderKeptForm({ schema, initialFormData: { costs: {} } })
  const add = screen.getByRole('button', { name: /^Add/ })
  await userEvent.click(add)
  const key = await screen.findByRole<HTMLInputElement>('textbox', { name: /name/i })
  await waitFor(() => expect(document.activeElement).toBe(key))
  await userEvent.clear(key)
  await userEvent.type(key, 'rent{Enter}')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'rent' })).toBeTruthy())
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name of rent' }))
  expect(screen.queryByText('There is a problem')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /^Remove/ }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Add/ })))
})
