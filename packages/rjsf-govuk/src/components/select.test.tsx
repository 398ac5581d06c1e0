import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { fieldProps } from '../../test/params.tsx'
import { Select, SelectBox } from './select.tsx'

testFixtures('select', (options) => {
  const items = (options.items ?? []).filter(Boolean) as FixtureOptions[]
  const chosen = items.find(
    ({ selected, value, text }) =>
      selected ?? (options.value !== undefined && (value ?? text) === options.value && selected !== false),
  )
  return (
    <Select
      {...fieldProps(options)}
      {...options.attributes}
      name={options.name}
      className={options.classes}
      disabled={options.disabled}
      defaultValue={chosen && String(chosen.value ?? chosen.text)}
      items={items.map(({ text, value, disabled, attributes }) => ({ text, value, disabled, attributes }))}
    />
  )
})

test('lines stand under the name of their group', () => {
  render(
    <SelectBox
      id="place"
      aria-label="Place"
      items={[
        { value: '', text: 'Choose one' },
        { label: 'North', items: [{ value: 'leeds', text: 'Leeds' }] },
        { label: 'South', disabled: true, items: [{ value: 'dover', text: 'Dover' }] },
      ]}
    />,
  )
  const list = screen.getByRole('combobox', { name: 'Place' })
  expect(
    within(list)
      .getAllByRole('group')
      .map((group) => group.getAttribute('label')),
  ).toEqual(['North', 'South'])
  expect(within(screen.getByRole('group', { name: 'North' })).getByRole('option').textContent).toBe('Leeds')
  expect(screen.getByRole('group', { name: 'South' })).toHaveProperty('disabled', true)
  expect(screen.getByRole('option', { name: 'Choose one' })).toHaveProperty('value', '')
})
