import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { choices, chosen, questionProps } from '../../test/choice-params.tsx'
import { testFixtures } from '../../test/fixtures.ts'
import { Radios } from './radios.tsx'

testFixtures('radios', (options) => (
  <Radios
    {...questionProps(options)}
    name={options.name}
    items={choices(options)}
    defaultValue={chosen(options)[0]}
    className={options.classes}
    attributes={{ ...options.attributes, 'data-module': 'govuk-radios' }}
    keepHidden
  />
))

const contact = [
  { value: 'email', label: 'Email', conditional: <input aria-label="Email address" /> },
  { value: 'phone', label: 'Phone', conditional: <input aria-label="Phone number" /> },
  { divider: 'or' },
  { value: 'none', label: 'Neither' },
]

test('what is revealed stands under its answer, and is not drawn under another', async () => {
  render(<Radios id="contact" legend="How?" items={contact} />)
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByLabelText('Phone'))
  const box = screen.getByRole('textbox', { name: 'Phone number' })
  expect(screen.getByLabelText('Phone').closest('div')?.nextElementSibling?.firstElementChild).toBe(box)
  await userEvent.click(screen.getByLabelText('Neither'))
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('what is kept hidden keeps what is typed, and nobody reaches it', async () => {
  render(<Radios id="contact" legend="How?" items={contact} defaultValue="email" keepHidden />)
  await userEvent.type(screen.getByLabelText('Email address'), 'a@b.c')
  await userEvent.click(screen.getByLabelText('Neither'))
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByLabelText('Email'))
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'a@b.c')
})

test('the caller keeps the answer where it gives one', async () => {
  const change = vi.fn()
  render(<Radios id="contact" legend="How?" items={contact} value={null} onChange={change} />)
  await userEvent.click(screen.getByLabelText('Email'))
  expect(change.mock.calls).toEqual([['email']])
  expect(screen.getByLabelText('Email')).toHaveProperty('checked', false)
})

test('what may only be read is reached and cannot be changed', async () => {
  const change = vi.fn()
  render(<Radios id="contact" legend="How?" items={contact} value="none" onChange={change} readOnly />)
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByLabelText('Neither'))
  await userEvent.click(screen.getByLabelText('Email'))
  expect(change).not.toHaveBeenCalled()
})

test('a message is tied to the group, and the first answer has its id', () => {
  render(<Radios id="contact" legend="How?" hint="Choose one" error="Select how" items={contact} />)
  const group = screen.getByRole('group', { name: 'How?' })
  expect(group.getAttribute('aria-describedby')).toBe('contact-hint contact-error')
  expect(screen.getByLabelText('Email').id).toBe('contact')
  expect(screen.getByLabelText('Neither').id).toBe('contact-4')
  expect(document.querySelector('[aria-expanded], [aria-invalid]')).toBeNull()
})

test('a server hides nothing that only a script can show, and its markup is taken over as it is', () => {
  const said = vi.spyOn(console, 'error')
  const question = <Radios id="contact" legend="How?" items={contact} defaultValue="email" keepHidden />
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(question)
  expect(container.querySelectorAll('[hidden]').length).toBe(0)
  render(question, { container, hydrate: true })
  expect([...container.querySelectorAll('[hidden]')].map(({ id }) => id)).toEqual(['conditional-contact-2'])
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})
