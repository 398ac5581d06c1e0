import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { interpretedValidator } from '../validator/interpreted.ts'
import { type FocusOn, Form } from './index.ts'

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    about: { type: 'object', title: 'About', properties: { name: { type: 'string', title: 'Name' } } },
    needs: {
      type: 'array',
      title: 'Needs',
      items: {
        type: 'object',
        title: 'Need',
        properties: {
          text: { type: 'string', title: 'What is needed' },
          outcomes: {
            type: 'array',
            title: 'Outcomes',
            items: {
              type: 'object',
              title: 'Outcome',
              properties: {
                statement: { type: 'string', title: 'Statement' },
                by: { type: 'string', format: 'date', title: 'By' },
              },
            },
          },
        },
      },
    },
  },
}
const paged = { 'ui:options': { itemsAs: 'pages' } }
const uiSchema: UiSchema = {
  'ui:globalOptions': { markOptional: false },
  needs: { ...paged, items: { outcomes: paged } },
}
const data = {
  about: { name: 'Sam' },
  needs: [{ text: 'Sleep' }, { text: 'School', outcomes: [{ statement: 'Goes' }, { statement: 'Stays' }] }],
}

const validator = interpretedValidator()

const drawn = (focusOn?: FocusOn) => (
  <StrictMode>
    <Form {...{ schema, uiSchema, validator }} initialFormData={data} focusOn={focusOn} />
  </StrictMode>
)

// jsdom lays nothing out.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const focused = () => document.activeElement as HTMLInputElement

test('a form goes to a question when it is drawn, and opens the items that it is in', async () => {
  render(drawn({ path: ['needs', 1, 'outcomes', 1, 'statement'] }))
  await waitFor(() => expect(focused().value).toBe('Stays'))
})

test('a further question is gone to, out of the item that was open, and the same one again', async () => {
  const { rerender } = render(drawn({ path: ['needs', 1, 'outcomes', 0, 'statement'] }))
  await waitFor(() => expect(focused().value).toBe('Goes'))
  rerender(drawn({ path: ['needs', 0, 'text'] }))
  await waitFor(() => expect(focused().value).toBe('Sleep'))
  rerender(drawn({ path: ['about', 'name'] }))
  await waitFor(() => expect(focused().value).toBe('Sam'))
  focused().blur()
  rerender(drawn({ path: ['about', 'name'] }))
  await waitFor(() => expect(focused().value).toBe('Sam'))
})

test('a form that is drawn again takes no focus', async () => {
  const focusOn = { path: ['about', 'name'] }
  const { rerender } = render(drawn(focusOn))
  await waitFor(() => expect(focused().value).toBe('Sam'))
  focused().blur()
  // The question is on the page: it would be gone to at once.
  rerender(drawn(focusOn))
  expect(focused()).toBe(document.body)
})

test('where a question is not there, the part around it takes the focus', async () => {
  render(drawn({ path: ['needs', 1, 'gone'] }))
  const item = await screen.findByRole('group', { name: 'Need 2' })
  await waitFor(() => expect(item.contains(focused())).toBe(true))
})

test('a date has the focus in its first box', async () => {
  render(drawn({ path: ['needs', 1, 'outcomes', 0, 'by'] }))
  await waitFor(() => expect(focused().id).toMatch(/^answers_needs_1_outcomes_0_by.*day$/))
})

test('an item may be open from the beginning: it says which it is, and takes no focus', async () => {
  const { container } = render(
    <Form
      {...{ schema, uiSchema, validator }}
      initialFormData={data}
      openItem={['needs', 1, 'outcomes', 1]}
      idPrefix="plan"
    />,
  )
  const open = [...container.querySelectorAll('[data-open-item]')].map((item) =>
    item.getAttribute('data-open-item'),
  )
  expect(open).toEqual(['plan_needs_1', 'plan_needs_1_outcomes_1'])
  const boxes = [...container.querySelectorAll('input')].filter((box) => box.closest('[hidden]') === null)
  expect(boxes.map(({ value }) => value)).toEqual(['Stays', '', '', ''])
  expect(focused()).toBe(document.body)
  await userEvent.click(screen.getAllByRole('button', { name: 'Done' })[0] as HTMLElement)
  expect(container.querySelectorAll('[data-open-item]')).toHaveLength(1)
})
