import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { createRecordStore } from '../record/record-store.ts'
import type { OtherRecords } from '../views/shared/other-records.ts'
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
async function open(section: string, field: string, value: object = plan, otherRecords?: OtherRecords) {
  const store = createRecordStore<object>({ value, form })
  const route = { page: 'section', section, field } as const
  const { container } = render(
    <RecordForm
      form="care-plan"
      store={store}
      route={route}
      onNavigate={() => undefined}
      otherRecords={otherRecords}
    />,
  )
  const find = (name: string) => container.querySelector<HTMLSelectElement>(`[id$="_${name}"]`)
  const box = async (name: string) => {
    await waitFor(() => expect(find(name)).toBeInstanceOf(HTMLSelectElement))
    return find(name) as HTMLSelectElement
  }
  return { store, box, find, container }
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
  expect(container.textContent).not.toContain('undefined')
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

const happened = {
  ...plan,
  placements: [{ id: 'placement-1', from: '2026-03-03' }],
  reviews: [{ id: 'review-1', heldOn: '2026-04-04' }],
  needs: [{ id: 'need-1', domain: 'health' }],
  chronology: [
    { id: 'entry-1', on: '2026-03-03', kind: 'placement-start', concerns: ['placement-1', 'need-1', 'gone'] },
  ],
}

test('an event says what it speaks of by name, also where that is no event', async () => {
  const { store, box, find } = await open('chronology', '/chronology/0/concerns/0', happened)
  const first = await box('concerns_0')
  expect(chosen(first)).toBe('Placement 1, 3 March 2026')
  expect(lines(first)).toContain('Court order 1: Care order (section 31), 3 March 2026')
  expect(lines(first)).not.toContain('Need 1')
  expect(chosen(await box('concerns_1'))).toBe('Need 1')
  expect(chosen(await box('concerns_2'))).toBe('gone')
  choose(first, 'Review 1, 4 April 2026')
  expect(store.flush()).toMatchObject({ chronology: [{ concerns: ['review-1', 'need-1', 'gone'] }] })
  expect(find('concerns_0')?.closest('.govuk-form-group')?.textContent).not.toMatch(/\bids?\b/i)
})

test('the card of an event says what it speaks of by name', async () => {
  const store = createRecordStore<object>({ value: happened, form })
  const route = { page: 'section', section: 'chronology' } as const
  const { container } = render(
    <RecordForm form="care-plan" store={store} route={route} onNavigate={() => undefined} />,
  )
  await waitFor(() =>
    expect(container.querySelector('.govuk-summary-card')?.textContent).toContain(
      'Placement 1, 3 March 2026; need-1; gone',
    ),
  )
})

const others: OtherRecords = {
  peps: [{ id: 'pep-1', label: 'PEP of the autumn term 2026' }],
  children: [{ id: 'HM1', label: 'Maya Thorley, born 2 June 2013' }],
}

test('another record is chosen by the name that the host gives it', async () => {
  const value = { ...plan, education: { inEducation: true, pepId: 'pep-gone' } }
  const { store, box } = await open('education', '/education/pepId', value, others)
  const pep = await box('pepId')
  expect(lines(pep)).toContain('PEP of the autumn term 2026')
  expect(chosen(pep)).toBe('pep-gone')
  choose(pep, 'PEP of the autumn term 2026')
  expect(store.flush()).toMatchObject({ education: { pepId: 'pep-1' } })
})

test('where a host names no PEP nobody is asked for one, and one that is recorded is shown', async () => {
  const without = await open('education', '/education/school', { ...plan, education: { inEducation: true } })
  await waitFor(() => expect(without.find('inEducation-0') ?? without.find('yearGroup')).not.toBeNull())
  expect(without.container.querySelector('[id$="_pepId"]')).toBeNull()
  cleanup()
  const value = { ...plan, education: { inEducation: true, pepId: 'pep-1' } }
  const { container } = await open('education', '/education/school', value, { peps: [] })
  await waitFor(() =>
    expect(container.querySelector<HTMLInputElement>('input[id$="_pepId"]')?.value).toBe('pep-1'),
  )
})

test('a brother or sister is chosen, or typed by the number that workers know', async () => {
  const value = { ...plan, siblings: [{ id: 's-1', lookedAfter: true }] }
  const typed = await open('people', '/siblings/0/childRecordId', value)
  await waitFor(() => expect(typed.find('childRecordId')).toBeInstanceOf(HTMLInputElement))
  expect(typed.find('childRecordId')?.closest('.govuk-form-group')?.textContent).toContain(
    'enter their number',
  )
  cleanup()
  const { store, box } = await open('people', '/siblings/0/childRecordId', value, others)
  choose(await box('childRecordId'), 'Maya Thorley, born 2 June 2013')
  expect(store.flush()).toMatchObject({ siblings: [{ childRecordId: 'HM1' }] })
})

test('answers to check, and those of others, call another record by its name', async () => {
  const value = {
    ...plan,
    education: { pepId: 'pep-1' },
    siblings: [{ id: 's-1', lookedAfter: true, childRecordId: 'HM1' }],
  }
  const routes = [{ page: 'check' }, { page: 'section', section: 'education' }] as const
  for (const route of routes) {
    const { container } = render(
      <RecordForm<object>
        form="care-plan"
        defaultValue={value}
        role={route.page === 'section' ? 'iro' : undefined}
        route={route}
        onNavigate={() => undefined}
        otherRecords={{ ...others }}
      />,
    )
    await waitFor(() => expect(container.textContent).toContain('PEP of the autumn term 2026'))
    expect(container.textContent).not.toContain('pep-1')
    if (route.page === 'check') expect(container.textContent).toContain('Maya Thorley, born 2 June 2013')
    cleanup()
  }
})
