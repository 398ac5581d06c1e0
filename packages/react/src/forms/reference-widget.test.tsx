import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { createRecordStore } from '../record/record-store.ts'
import { type FormSource, formSource } from './form-source.ts'
import { RecordForm } from './record-form.tsx'

let form: FormSource
beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined
  form = await formSource('care-plan')
})
afterEach(cleanup)

const nan = { id: 'person-nan', name: 'Beryl Tench' }
const plan = {
  schemaVersion: '1-0-1',
  id: 'plan-1',
  child: { id: 'child-1' },
  people: [nan, { id: 'person-2', role: 'aunt' }],
  legal: {
    orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2026-03-03' }],
    section20: { consentBy: ['person-nan'] },
  },
  contact: [{ id: 'contact-1', personId: 'person-gone' }],
}

/** Opens a section at a field, and gives the box of each field that points at an item. */
async function open(section: string, field: string, value: object = plan) {
  const store = createRecordStore<object>({ value, form })
  const route = { page: 'section', section, field } as const
  const { container } = render(
    <RecordForm form="care-plan" store={store} route={route} onNavigate={() => undefined} />,
  )
  const find = (name: string) => container.querySelector<HTMLSelectElement>(`[id$="_${name}"]`)
  const box = async (name: string) => {
    await waitFor(() => expect(find(name)).toBeInstanceOf(HTMLSelectElement))
    return find(name) as HTMLSelectElement
  }
  return { store, box }
}
const lines = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text)
const chosen = (select: HTMLSelectElement) => select.selectedOptions[0]?.text
const choose = (select: HTMLSelectElement, text: string) => {
  expect(lines(select)).toContain(text)
  const line = [...select.options].find((each) => each.text === text)
  fireEvent.change(select, { target: { value: line?.value } })
}

test('people are offered by name, and one without a name by number', async () => {
  const { store, box } = await open('family-time', '/contact/0/personId')
  const person = await box('personId')
  expect(lines(person).slice(1, 3)).toEqual(['Beryl Tench', 'Somebody in the child’s life 2: aunt'])
  choose(person, 'Beryl Tench')
  expect(store.flush()).toEqual({ ...plan, contact: [{ id: 'contact-1', personId: 'person-nan' }] })
})

test('the card of an arrangement says with whom it is, and no id', async () => {
  const value = {
    ...plan,
    contact: [
      { id: 'contact-1', personId: 'person-nan' },
      { id: 'contact-2', orderId: 'order-1' },
    ],
  }
  const store = createRecordStore<object>({ value, form })
  const route = { page: 'section', section: 'family-time' } as const
  const { container } = render(
    <RecordForm form="care-plan" store={store} route={route} onNavigate={() => undefined} />,
  )
  await waitFor(() => expect(container.querySelectorAll('.govuk-summary-card')).toHaveLength(2))
  const [first, second] = [...container.querySelectorAll('.govuk-summary-card')].map(
    (card) => card.textContent,
  )
  expect(first).toContain('Arrangement 1: Beryl Tench')
  expect(second).toContain('Court order 1: Care order (section 31), 3 March 2026')
})

test('an id that nobody has is shown, and kept until somebody else is chosen', async () => {
  const { store, box } = await open('family-time', '/contact/0/personId')
  const person = await box('personId')
  expect(chosen(person)).toBe('person-gone')
  choose(await box('orderId'), 'Court order 1: Care order (section 31), 3 March 2026')
  expect(store.flush()).toMatchObject({ contact: [{ personId: 'person-gone', orderId: 'order-1' }] })
})

test('somebody who is named elsewhere meanwhile can be chosen at once', async () => {
  const { store, box } = await open('family-time', '/contact/0/personId')
  await box('personId')
  act(() => store.replace({ ...plan, people: [...plan.people, { id: 'person-3', name: 'Ola Finch' }] }))
  await waitFor(async () => expect(lines(await box('personId'))).toContain('Ola Finch'))
})

test('each of several is chosen from the same people', async () => {
  const { store, box } = await open('legal', '/legal/section20/consentBy/0')
  const first = await box('consentBy_0')
  expect(chosen(first)).toBe('Beryl Tench')
  choose(first, 'Somebody in the child’s life 2: aunt')
  expect(store.flush()).toMatchObject({ legal: { section20: { consentBy: ['person-2'] } } })
})

test('a record that names nobody offers nobody, and says nothing of ids', async () => {
  const { box } = await open('family-time', '/contact/0/personId', {
    ...plan,
    people: undefined,
    contact: [{ id: 'contact-1' }],
  })
  const person = await box('personId')
  expect(lines(person)).toHaveLength(1)
  expect(person.closest('.govuk-form-group')?.textContent).not.toMatch(/\bids?\b/i)
})
