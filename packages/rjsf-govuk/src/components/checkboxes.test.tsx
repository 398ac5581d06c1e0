import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { choices, chosen, questionProps } from '../../test/choice-params.tsx'
import { testFixtures } from '../../test/fixtures.ts'
import { Checkboxes } from './checkboxes.tsx'

testFixtures('checkboxes', (options) => (
  <Checkboxes
    {...questionProps(options)}
    name={options.name}
    items={choices(options)}
    defaultValue={chosen(options)}
    className={options.classes}
    attributes={{ ...options.attributes, 'data-module': 'govuk-checkboxes' }}
    keepHidden
  />
))

const needs = [
  { value: 'ramp', label: 'A ramp' },
  { value: 'other', label: 'Something else', conditional: <input aria-label="What?" /> },
  { divider: 'or' },
  { value: 'none', label: 'None of these', behaviour: 'exclusive' as const },
]

test('“none” takes the others away, and goes when another is chosen', async () => {
  const change = vi.fn()
  render(<Checkboxes id="needs" legend="Needs" items={needs} onChange={change} />)
  for (const name of ['Something else', 'A ramp', 'None of these', 'A ramp', 'A ramp'])
    await userEvent.click(screen.getByLabelText(name))
  expect(change.mock.calls.flat()).toEqual([['other'], ['ramp', 'other'], ['none'], ['ramp'], []])
})

test('an answer that is not among the items is kept', async () => {
  const change = vi.fn()
  render(<Checkboxes id="needs" legend="Needs" items={needs} value={['old']} onChange={change} />)
  await userEvent.click(screen.getByLabelText('A ramp'))
  expect(change.mock.calls).toEqual([[['ramp', 'old']]])
})

test('a tick box says whether it is expanded', async () => {
  render(<Checkboxes id="needs" legend="Needs" items={needs} />)
  const other = screen.getByLabelText('Something else')
  expect(other.getAttribute('aria-expanded')).toBe('false')
  expect(other.hasAttribute('aria-controls')).toBe(false)
  await userEvent.click(other)
  expect(other.getAttribute('aria-expanded')).toBe('true')
  const controlled = document.getElementById(other.getAttribute('aria-controls') ?? '')
  expect(controlled?.contains(screen.getByLabelText('What?'))).toBe(true)
  expect(screen.getByLabelText('A ramp').hasAttribute('aria-expanded')).toBe(false)
})

test('what may only be read keeps its ticks', async () => {
  const change = vi.fn()
  render(<Checkboxes id="needs" legend="Needs" items={needs} value={['ramp']} onChange={change} readOnly />)
  await userEvent.click(screen.getByLabelText('A ramp'))
  await userEvent.click(screen.getByLabelText('Something else'))
  expect(change).not.toHaveBeenCalled()
  expect(screen.getByLabelText('A ramp')).toHaveProperty('checked', true)
})
