import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { questionProps } from '../../test/choice-params.tsx'
import { type FixtureOptions, testFixtures } from '../../test/fixtures.ts'
import { part as partProps } from '../../test/params.tsx'
import type { Part } from '../dates/parts.ts'
import { type DateBox, DateInput } from './date-input.tsx'

const DATE = ['day', 'month', 'year'] as const

/** The boxes of an example, whether it lists them or says what is special about each. */
function boxesOf(options: FixtureOptions): readonly { part: Part; item: FixtureOptions }[] {
  if (options.items?.length > 0)
    return options.items.map((item: FixtureOptions) => ({
      part: DATE.find((part) => item.name.startsWith(part)) as Part,
      item: { ...item, value: item.value ?? options[item.name]?.value },
    }))
  return DATE.filter((part) => options[part] !== false).map((part) => ({
    part,
    item: { name: part, ...options[part] },
  }))
}

testFixtures('date-input', (options) => {
  const found = boxesOf(options)
  const prefix = options.namePrefix ? `${options.namePrefix}-` : ''
  const marked = found.filter(({ item }) => item.error || item.classes?.includes('govuk-input--error'))
  const left = options.errorMessage ? found.filter(({ item }) => item.error !== false) : []
  const wrong = (marked.length > 0 ? marked : left).map(({ part }) => part)
  const box = ({ item }: (typeof found)[number]): DateBox => ({
    ...partProps(item),
    id: item.id ?? `${options.id}-${item.name}`,
    name: `${prefix}${item.name}`,
    label: item.label ?? `${item.name.charAt(0).toUpperCase()}${item.name.slice(1)}`,
    // A box of any other name is as narrow as a day there, even that of a year.
    width: item.name.startsWith('year') && item.name !== 'year' ? 2 : undefined,
    inputMode: item.inputmode,
    pattern: item.pattern,
    autoComplete: item.autocomplete,
    className: item.classes?.replace(/govuk-input--(error|width-\d)/g, ''),
  })
  return (
    <DateInput
      {...questionProps(options)}
      parts={found.map(({ part }) => part)}
      boxes={Object.fromEntries(found.map((each) => [each.part, box(each)]))}
      defaultValue={Object.fromEntries(
        found.map(({ part, item }) => [
          part,
          (item.value ?? options.values?.[`${prefix}${item.name}`])?.toString(),
        ]),
      )}
      wrong={wrong}
      className={options.classes}
      attributes={options.attributes}
    />
  )
})

test('keeps what is typed, letter for letter', async () => {
  const change = vi.fn()
  render(<DateInput id="born" legend="Date of birth" onChange={change} />)
  await userEvent.type(screen.getByLabelText('Day'), '04')
  await userEvent.type(screen.getByLabelText('Month'), 'Mar')
  expect(change).toHaveBeenLastCalledWith({ day: '04', month: 'Mar' })
  expect(screen.getByLabelText('Month')).toHaveProperty('value', 'Mar')
})

test('marks only the boxes that are wrong', () => {
  render(<DateInput id="born" legend="Date of birth" error="Must be real" wrong={['month']} />)
  const marks = DATE.map((part) => document.getElementById(`born-${part}`)?.getAttribute('aria-invalid'))
  expect(marks).toEqual([null, 'true', null])
  expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe('born-error')
})

test('says what each box of a date of birth is for', () => {
  render(<DateInput id="born" legend="Date of birth" autoComplete="bday" />)
  const kinds = DATE.map((part) => document.getElementById(`born-${part}`)?.getAttribute('autocomplete'))
  expect(kinds).toEqual(['bday-day', 'bday-month', 'bday-year'])
})

test('has boxes for a time as well', () => {
  render(<DateInput id="met" legend="Met" parts={['day', 'hour', 'minute']} />)
  expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual(['met-day', 'met-hour', 'met-minute'])
  expect(screen.getByLabelText('Hour')).toBeDefined()
})
