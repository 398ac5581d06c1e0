import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { renderField } from '../../../test/render-field.tsx'

afterEach(() => vi.useRealTimers())

const box = (name: string) => screen.getByLabelText(name) as HTMLInputElement
const type = (name: string, text: string) => userEvent.type(box(name), text)
const texts = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
const marked = () =>
  screen
    .getAllByRole('textbox')
    .filter((each) => each.getAttribute('aria-invalid') === 'true')
    .map(({ id }) => id.replace('root_answer-', ''))
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }))
const date = { type: 'string', format: 'date' } as const

test('a date is named by its legend, and its boxes by their labels', () => {
  renderField({ schema: date, value: '2026-03-04', uiSchema: { 'ui:options': { autocomplete: 'bday-day' } } })
  expect(screen.getByRole('group', { name: 'Answer' })).toBeDefined()
  expect(texts()).toEqual(['4', '3', '2026'])
  expect(document.getElementById('root_answer')?.contains(box('Day'))).toBe(true)
  expect(box('Month').autocomplete).toBe('bday-month')
})

test('what is typed stands as it was typed while the form keeps the date', async () => {
  const field = renderField({ schema: date })
  await type('Day', '04')
  await type('Month', 'Mar')
  await type('Year', '2026')
  await userEvent.tab()
  expect(field.answer()).toBe('2026-03-04')
  expect(texts()).toEqual(['04', 'Mar', '2026'])
})

test('keys draw the boxes and not the form, until there is a pause', () => {
  vi.useFakeTimers()
  const field = renderField({ schema: date })
  fireEvent.change(box('Day'), { target: { value: '4' } })
  fireEvent.change(box('Month'), { target: { value: '3' } })
  expect([field.changes(), texts()]).toEqual([0, ['4', '3', '']])
  act(() => vi.advanceTimersByTime(300))
  expect([field.changes(), field.answer()]).toEqual([1, '-3-4'])
})

test('half a date comes back after the page was left', async () => {
  const field = renderField({ schema: date })
  await type('Day', '4-')
  await type('Month', 'Mai')
  await userEvent.tab()
  field.unmount()
  expect(field.answer()).toBe('-Mai-4\\-')
  renderField({ schema: date, value: field.answer() })
  expect(texts()).toEqual(['4-', 'Mai', ''])
})

test('an emptied date is no answer', async () => {
  const field = renderField({ schema: date, value: '2026-03-04' })
  for (const name of ['Day', 'Month', 'Year']) await userEvent.clear(box(name))
  await userEvent.tab()
  expect(field.answer()).toBeUndefined()
})

test('what the host puts in its place stands in the boxes', async () => {
  const field = renderField({ schema: date, value: '2026-03-04' })
  field.give('2027-12-31')
  expect(texts()).toEqual(['31', '12', '2027'])
  field.give(undefined)
  expect(texts()).toEqual(['', '', ''])
})

test('only the boxes that are wrong are marked, and no others while they are put right', async () => {
  renderField({ schema: date, value: '2026-13-4' })
  expect(marked()).toEqual([])
  await send()
  expect(marked()).toEqual(['month'])
  expect(screen.getByRole('group', { name: 'Answer' }).getAttribute('aria-describedby')).toBe(
    'root_answer-error',
  )
  await userEvent.clear(box('Month'))
  await type('Month', '3')
  expect(marked()).toEqual(['month'])
  await send()
  expect(marked()).toEqual([])
})

test('all boxes are marked where the date as a whole is wrong', async () => {
  renderField({ schema: { ...date, enum: undefined, not: { const: '2026-03-04' } }, value: '2026-03-04' })
  await send()
  expect(marked()).toEqual(['day', 'month', 'year'])
})

test('all boxes are marked where a date is missing', async () => {
  renderField({ schema: date, required: true })
  await send()
  expect(marked()).toEqual(['day', 'month', 'year'])
})

test.each([
  ['disabled', 'disabled'],
  ['readonly', 'readOnly'],
] as const)('boxes of a form that is %s', async (state, property) => {
  const field = renderField({ schema: date, value: '2026-03-04', [state]: true })
  expect(screen.getAllByRole<HTMLInputElement>('textbox').every((each) => each[property])).toBe(true)
  await type('Day', '5')
  expect([field.changes(), texts()]).toEqual([0, ['4', '3', '2026']])
})

test('the form hears that focus left the date, not that it went from box to box', async () => {
  const field = renderField({ schema: date })
  await type('Day', '4')
  await type('Month', '3')
  expect(field.blurs).toEqual([])
  await type('Year', '2026')
  await userEvent.tab()
  expect(field.blurs).toEqual(['2026-03-04'])
})

test('Enter sends the date that is just being typed', async () => {
  const field = renderField({ schema: date })
  await type('Day', '4')
  await type('Month', '3')
  await type('Year', '2026{Enter}')
  expect(field.answer()).toBe('2026-03-04')
})

test('as much of a date as is known is an answer where the form says so', async () => {
  const uiSchema = { 'ui:options': { widget: 'date', partial: true } }
  const field = renderField({ schema: { type: 'string' }, uiSchema })
  await type('Year', '2026')
  await userEvent.tab()
  expect(field.answer()).toBe('2026')
  await type('Month', 'Mai')
  await userEvent.tab()
  expect(field.answer()).toBe('2026-05')
  await type('Day', '9')
  await userEvent.tab()
  expect(field.answer()).toBe('2026-05-09')
})

test('a month and its year', async () => {
  const field = renderField({ schema: { type: 'string' }, uiSchema: { 'ui:widget': 'month' } })
  expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual([
    'root_answer-month',
    'root_answer-year',
  ])
  await type('Month', '3')
  await userEvent.tab()
  expect(field.answer()).toBe('-3')
  await type('Year', '2026')
  await userEvent.tab()
  expect(field.answer()).toBe('2026-03')
})

test.each([
  ['string', '2026', '2026'],
  ['integer', '2026', 2026],
  ['integer', '26', 26],
  ['integer', 'x26', 'x26'],
  ['string', ' ', undefined],
] as const)('a year, kept as a %s: %j', async (kind, typed, kept) => {
  const field = renderField({ schema: { type: kind }, uiSchema: { 'ui:widget': 'year' } })
  await type('Answer', typed)
  await userEvent.tab()
  expect(field.answer()).toBe(kept)
  expect(box('Answer').id).toBe('root_answer')
})

test('a year comes from a number', () => {
  renderField({ schema: { type: 'integer' }, uiSchema: { 'ui:widget': 'year' }, value: 1999 })
  expect(box('Answer').value).toBe('1999')
})

const dateTime = { type: 'string', format: 'date-time' } as const

test('a date and a time keep the offset that they came with', async () => {
  const field = renderField({ schema: dateTime, value: '2026-07-04T14:05:30+01:00' })
  expect(texts()).toEqual(['4', '7', '2026', '14', '05'])
  await userEvent.clear(box('Hour'))
  await type('Hour', '9')
  await userEvent.tab()
  expect(field.answer()).toBe('2026-07-04T09:05:30+01:00')
  expect(texts()[3]).toBe('9')
})

test.each([
  ['Z', '2026-07-04T09:05:00Z'],
  [undefined, /^2026-07-04T09:05:00(Z|[+-]\d\d:\d\d)$/],
])('a new date and time has the offset %s', async (offset, kept) => {
  const field = renderField({ schema: dateTime, uiSchema: { 'ui:options': { offset } } })
  for (const [name, text] of Object.entries({
    Day: '04',
    Month: 'July',
    Year: '2026',
    Hour: '9',
    Minute: '05',
  }))
    await type(name, text)
  await userEvent.tab()
  expect(field.answer()).toEqual(kept instanceof RegExp ? expect.stringMatching(kept) : kept)
  expect(texts()).toEqual(['04', 'July', '2026', '9', '05'])
})

test('half a date and time comes back, its offset with it', async () => {
  const field = renderField({ schema: dateTime, value: '2026-07-04T14:05:00+01:00' })
  await userEvent.clear(box('Minute'))
  await userEvent.tab()
  field.unmount()
  const again = renderField({ schema: dateTime, value: field.answer() })
  expect(texts()).toEqual(['4', '7', '2026', '14', ''])
  await type('Minute', '30')
  await userEvent.tab()
  expect(again.answer()).toBe('2026-07-04T14:30:00+01:00')
})

test.each([
  ['time', '2.30pm', '14:30:00', '2.30pm'],
  ['time', '14:30:15', '14:30:15', '14:30:15'],
  ['time', 'soon', 'soon', 'soon'],
  [undefined, '9am', '09:00', '9am'],
])('a time (%s): %s is kept as %s', async (format, typed, kept, shown) => {
  const schema = { type: 'string' as const, ...(format && { format }) }
  const field = renderField({ schema, uiSchema: { 'ui:widget': 'time' } })
  await type('Answer', typed)
  await userEvent.tab()
  expect(field.answer()).toBe(kept)
  expect(box('Answer').value).toBe(shown)
})

test('a time that came is shown without its seconds', () => {
  renderField({ schema: { type: 'string', format: 'time' }, value: '14:30:00' })
  expect(box('Answer').value).toBe('14:30')
})
