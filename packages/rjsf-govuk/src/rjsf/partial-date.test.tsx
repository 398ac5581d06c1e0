import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderKeptForm } from '../../test/kept-form.tsx'
import { structureProblems } from '../../test/structure.ts'
import { cy } from '../strings/cy.ts'
import { enGB } from '../strings/en-gb.ts'
import type { FormProps } from './form/form.tsx'

const known = { type: 'string', pattern: '^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$' } as const
const schema: RJSFSchema = {
  type: 'object',
  properties: {
    born: { ...known, title: 'Date of birth', description: 'Of the father' },
    events: { type: 'array', title: 'Events', items: { ...known, title: 'Event' } },
  },
}
const asked = { 'ui:options': { partial: true }, 'ui:help': 'For example 2015-04-30, or 2015-04, or 2015' }
const uiSchema: UiSchema = { born: asked, events: { items: asked } }

const show = (initialFormData: object, props: Partial<FormProps> = {}) =>
  renderKeptForm({ schema, uiSchema, initialFormData, ...props })

const texts = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
const type = (name: string, text: string) => userEvent.type(screen.getByLabelText(name), text)
const send = () => userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))

test('text that may be a part of a date has boxes under a legend, and a hint that fits them', () => {
  const { container } = show({ born: '1985-04' })
  const group = screen.getByRole('group', { name: 'Date of birth (optional)' })
  const hint = document.getElementById(group.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toBe(`Of the father${enGB.partialDateHint}`)
  expect(texts()).toEqual(['', '4', '1985'])
  expect(structureProblems(container)).toEqual([])
})

test('in Welsh the hint is Welsh', () => {
  show({}, { strings: cy })
  expect(screen.getByText(cy.partialDateHint)).toBeDefined()
})

test('with a widget that was chosen the help is the form’s', () => {
  show({}, { uiSchema: { born: { ...asked, 'ui:widget': 'date', 'ui:help': 'As on the certificate' } } })
  expect(screen.getByText('As on the certificate')).toBeDefined()
  expect(screen.queryByText(enGB.partialDateHint)).toBeNull()
})

test.each([
  [['', '', '2015'], '2015'],
  [['', 'April', '2015'], '2015-04'],
  [['30', '4', '2015'], '2015-04-30'],
])('%j is sent as %s', async ([day, month, year], kept) => {
  const { sent } = show({})
  if (day) await type('Day', day)
  if (month) await type('Month', month)
  if (year) await type('Year', `${year}{Enter}`)
  expect(sent()).toEqual({ born: kept })
})

test('a month without a year is refused with what to do, and comes back as it was typed', async () => {
  const first = show({})
  await type('Month', '4')
  await send()
  expect(screen.getByRole('link', { name: 'Date of birth must include a year' })).toBeDefined()
  const wrong = screen.getAllByRole('textbox').filter((box) => box.getAttribute('aria-invalid') === 'true')
  expect(wrong.map(({ id }) => id)).toEqual(['answers_born-year'])
  await userEvent.click(screen.getByRole('link', { name: 'Date of birth must include a year' }))
  expect(document.activeElement?.id).toBe('answers_born-year')
  expect(first.sent()).toBeUndefined()
  const data = first.data() as object
  first.unmount()
  show(data)
  expect(texts()).toEqual(['', '4', ''])
})

test('items of a list are boxes that each have a name', async () => {
  const { container, sent } = show({ events: ['2012'] })
  await userEvent.click(screen.getByRole('button', { name: 'Add another event' }))
  const second = screen.getByRole('group', { name: 'Event 2' })
  expect(second.contains(document.activeElement)).toBe(true)
  await userEvent.type(screen.getAllByLabelText('Year').at(-1) as HTMLElement, '2013')
  await send()
  expect(sent()).toEqual({ events: ['2012', '2013'] })
  expect(structureProblems(container)).toEqual([])
})

test('boxes that are read only keep what they have', async () => {
  const { data } = show({ born: '1985' }, { readonly: true })
  await type('Month', '4')
  expect([texts(), data()]).toEqual([['', '', '1985'], { born: '1985' }])
})
