import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CarePlanForm } from './named-forms.tsx'
import type { RecordFormHandle } from './record-form-handle.ts'

// jsdom lays nothing out.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

test.each([
  ['achievements', 'Add achievement', 'what'],
  ['contingencies', 'Add change to be ready for', 'action'],
])(
  'an item that was added to %s is not asked for an id when the page is left',
  async (section, add, member) => {
    const routes: unknown[] = []
    const form: { current: RecordFormHandle<object> | null } = { current: null }
    render(
      <CarePlanForm
        ref={(handle: RecordFormHandle<object> | null) => {
          form.current = handle
        }}
        defaultValue={{ schemaVersion: '1-0-1', id: 'plan-1', child: { id: 'child-1' } } as never}
        {...({ role: 'social-worker' } as const)}
        route={{ page: 'section', section }}
        onNavigate={(route) => void routes.push(route)}
      />,
    )
    fireEvent.click(await screen.findByRole('button', { name: add }))
    const box = await waitFor(() => {
      const found = document.getElementById(`${section}_${section}_0_${member}`)
      if (found === null) throw new Error('The item has no boxes yet')
      return found
    })
    fireEvent.input(box, { target: { value: 'Swam a width' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(() => expect(routes).toEqual([{ page: 'section', section: expect.any(String) }]))
    expect(screen.queryByText('There is a problem')).toBeNull()
    // The record has given the id.
    expect(JSON.stringify(form.current?.getValue())).toMatch(/"id":"[0-9a-f-]{36}"/)
  },
)
