import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderField } from '../../../test/render-field.tsx'

const radio = { 'ui:widget': 'radio' }
const checkboxes = { 'ui:widget': 'checkboxes' }
const labels = () => [...document.querySelectorAll('label')].map(({ textContent }) => textContent)
const click = (name: string) => userEvent.click(screen.getByLabelText(name))
const isChosen = (name: string) => (screen.getByLabelText(name) as HTMLInputElement).checked

test('radios keep a value of any kind', async () => {
  const values = ['1', 1, true, null, { a: [1, { b: 2 }] }]
  const oneOf = values.map((value, place) => ({ const: value, title: `Answer ${place}` }))
  const field = renderField({
    schema: { type: 'string', oneOf },
    uiSchema: radio,
    value: { a: [1, { b: 2 }] },
  })
  expect(isChosen('Answer 4')).toBe(true)
  for (const [place, value] of values.entries()) {
    await click(`Answer ${place}`)
    expect(field.answer()).toEqual(value)
    expect(values.map((_, at) => isChosen(`Answer ${at}`)).indexOf(true)).toBe(place)
  }
})

test('radios are named by the legend and bound by one name', () => {
  renderField({ schema: { type: 'string', enum: ['a', 'b'] }, uiSchema: radio })
  expect(screen.getByRole('group', { name: 'Answer' })).toBeDefined()
  const inputs = screen.getAllByRole<HTMLInputElement>('radio')
  expect(inputs.map(({ id }) => id)).toEqual(['root_answer', 'root_answer-2'])
  expect(new Set(inputs.map(({ name }) => name))).toEqual(new Set(['root_answer']))
  expect(inputs.some(({ checked }) => checked)).toBe(false)
})

test('hints come from the schema, and from the UI schema by value or by place', () => {
  const described = (name: string) => {
    const id = screen.getByLabelText(name).getAttribute('aria-describedby')
    return id && document.getElementById(id)?.textContent
  }
  const oneOf = [
    { const: 'a', title: 'A', description: 'The first' },
    { const: 'b', title: 'B' },
  ]
  const one = renderField({ schema: { type: 'string', oneOf }, uiSchema: radio })
  expect([described('A'), described('B')]).toEqual(['The first', null])
  one.unmount()
  const by = { 'ui:options': { widget: 'radio', enumHints: { b: 'The last' } } }
  const two = renderField({ schema: { type: 'string', oneOf }, uiSchema: by })
  expect([described('A'), described('B')]).toEqual(['The first', 'The last'])
  two.unmount()
  const order = { 'ui:enumOrder': ['y', 'x'], 'ui:options': { widget: 'radio', enumHints: ['of x', 'of y'] } }
  renderField({ schema: { type: 'string', enum: ['x', 'y'] }, uiSchema: order })
  expect(labels()).toEqual(['y', 'x'])
  expect([described('x'), described('y')]).toEqual(['of x', 'of y'])
})

test.each([
  [true, 'or'],
  ['neu', 'neu'],
])('a divider (%s) stands before the last answer', (divider, word) => {
  const options = { widget: 'radio', divider, inline: true }
  renderField({ schema: { type: 'string', enum: ['a', 'b', 'c'] }, uiSchema: { 'ui:options': options } })
  const root = document.querySelector('.govuk-radios')
  expect([...(root?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['a', 'b', word, 'c'])
  expect(root?.classList.contains('govuk-radios--inline')).toBe(true)
})

test('an answer that is no longer offered cannot be chosen', async () => {
  const uiSchema = { ...radio, 'ui:enumDisabled': ['b'] }
  const field = renderField({ schema: { type: 'string', enum: ['a', 'b'] }, uiSchema, value: 'b' })
  expect(isChosen('b')).toBe(true)
  expect(screen.getByLabelText('b')).toHaveProperty('disabled', true)
  await click('a')
  await click('b')
  expect(field.answer()).toBe('a')
})

test.each(['disabled', 'readonly'] as const)('nothing changes in a form that is %s', async (state) => {
  const schema = { type: 'string', enum: ['a', 'b'] } as const
  const one = renderField({
    schema: { ...schema, enum: ['a', 'b'] },
    uiSchema: radio,
    value: 'a',
    [state]: true,
  })
  await click('b')
  await click('a')
  expect([one.changes(), isChosen('a')]).toEqual([0, true])
  one.unmount()
  const items = { type: 'string' as const, enum: ['a', 'b'] }
  const many = renderField({
    schema: { type: 'array', uniqueItems: true, items },
    uiSchema: checkboxes,
    value: ['a'],
    [state]: true,
  })
  await click('b')
  await click('a')
  expect([many.changes(), isChosen('a')]).toEqual([0, true])
})

test('yes and no are chosen from, and nothing is chosen before', async () => {
  const field = renderField({ schema: { type: 'boolean' }, uiSchema: { 'ui:widget': 'yes-no' } })
  expect(labels()).toEqual(['Yes', 'No'])
  expect([isChosen('Yes'), isChosen('No')]).toEqual([false, false])
  await click('No')
  expect(field.answer()).toBe(false)
  await click('Yes')
  expect(field.answer()).toBe(true)
})

test('yes and no have the words of the schema where it has some', () => {
  const oneOf = [
    { const: false, title: 'Refused' },
    { const: true, title: 'Given' },
  ]
  const one = renderField({ schema: { type: 'boolean', oneOf }, uiSchema: { 'ui:widget': 'yes-no' } })
  expect(labels()).toEqual(['Refused', 'Given'])
  one.unmount()
  renderField({ schema: { type: 'boolean' }, uiSchema: { ...radio, 'ui:enumNames': ['Given', 'Refused'] } })
  expect(labels()).toEqual(['Given', 'Refused'])
})

test('a single box is named beside itself, and its message is tied to it', async () => {
  const field = renderField({ schema: { type: 'boolean', enum: [true] }, required: true })
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  const box = screen.getByRole('checkbox', { name: 'Answer' })
  expect(box.id).toBe('root_answer')
  expect(box.getAttribute('aria-describedby')).toBe('root_answer-error')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  await userEvent.click(box)
  expect(field.answer()).toBe(true)
  await userEvent.click(box)
  expect(field.answer()).toBe(false)
})

test('ticked answers stand in the order of the schema', async () => {
  const items = { oneOf: [1, '1', { a: 1 }].map((value, at) => ({ const: value, title: `Answer ${at}` })) }
  const field = renderField({ schema: { type: 'array', uniqueItems: true, items }, uiSchema: checkboxes })
  await click('Answer 2')
  await click('Answer 0')
  await click('Answer 1')
  expect(field.answer()).toEqual([1, '1', { a: 1 }])
  await click('Answer 0')
  await click('Answer 1')
  await click('Answer 2')
  expect(field.answer()).toEqual([])
})

test('what the schema no longer offers is kept, until “none” is chosen', async () => {
  const items = { type: 'string' as const, enum: ['a', 'b', 'none'] }
  const uiSchema = { 'ui:options': { widget: 'checkboxes', exclusive: 'none', divider: true } }
  const field = renderField({
    schema: { type: 'array', uniqueItems: true, items },
    uiSchema,
    value: ['old', 'a'],
  })
  await click('b')
  expect(field.answer()).toEqual(['a', 'b', 'old'])
  await click('a')
  expect(field.answer()).toEqual(['b', 'old'])
  await click('none')
  expect(field.answer()).toEqual(['none'])
  await click('a')
  expect(field.answer()).toEqual(['a'])
})

test('a rating is chosen from its numbers', async () => {
  const rating = { 'ui:widget': 'rating' }
  const field = renderField({ schema: { type: 'integer', minimum: 1, maximum: 4 }, uiSchema: rating })
  expect(labels()).toEqual(['1', '2', '3', '4'])
  await click('3')
  expect(field.answer()).toBe(3)
})

test('a long scale is typed', () => {
  renderField({ schema: { type: 'number', minimum: 0, maximum: 1e9 }, uiSchema: { 'ui:widget': 'rating' } })
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.getByRole('spinbutton')).toBeDefined()
})

test('focus leaves a group once, and not between its answers', async () => {
  const field = renderField({ schema: { type: 'string', enum: ['a', 'b'] }, uiSchema: radio })
  await click('a')
  await click('b')
  expect(field.blurs).toEqual([])
  await userEvent.tab()
  expect(field.blurs).toEqual(['b'])
})

test('a hint that only says the answer again is not shown', () => {
  const oneOf = [{ const: 'a', title: 'Apple', description: 'Apple' }]
  renderField({ schema: { type: 'string', oneOf }, uiSchema: radio })
  expect(screen.getByLabelText('Apple').hasAttribute('aria-describedby')).toBe(false)
})

test('a retired answer is shown where it was given, and to nobody else', () => {
  const schema = {
    type: 'string' as const,
    oneOf: [
      { const: 'M', title: 'Male' },
      { const: '1', title: 'Male (until 2023)', deprecated: true },
    ],
  }
  const uiSchema = { ...radio, 'ui:enumDisabled': ['1'] }
  const one = renderField({ schema: schema as never, uiSchema })
  expect(labels()).toEqual(['Male'])
  one.unmount()
  renderField({ schema: schema as never, uiSchema, value: '1' })
  expect(labels()).toEqual(['Male', 'Male (until 2023)'])
  expect(isChosen('Male (until 2023)')).toBe(true)
})
