import type { CarePlanRecord } from '@open-care-plan/model'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { allFetched } from '../../test/all-fetched.ts'
import { settled } from '../../test/drawn-form.tsx'
import type { Route } from '../flow/route.ts'
import { formRules } from '../record/form-rules.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formSource } from './form-source.ts'
import { CarePlanForm } from './named-forms.tsx'

beforeAll(allFetched)
afterEach(cleanup)

type Person = NonNullable<CarePlanRecord['people']>[number]

const planWith = (person: Partial<Person>): CarePlanRecord =>
  ({
    schemaVersion: '1-0-1',
    id: 'plan-1',
    child: { id: 'child-1' },
    people: [{ id: 'person-1', name: 'Leanne', ...person }],
  }) as CarePlanRecord

const { ui, sections } = await formSource('care-plan')

/** A plan with one person, at a page of its form; the page changes as the form asks. */
async function open(person: Partial<Person>, route: Route = { page: 'section', section: 'people' }) {
  const store = createRecordStore<CarePlanRecord>({
    value: planWith(person),
    baseRevision: '1',
    form: { sections },
    ...formRules(ui),
  })
  const draw = (at: Route) => (
    <CarePlanForm
      store={store}
      {...({ role: 'social-worker' } as const)}
      route={at}
      onNavigate={(to) => view.rerender(draw(to))}
    />
  )
  const view = render(draw(route))
  await screen.findByRole('heading', { level: 1 })
  return {
    store,
    go: (to: Route) => view.rerender(draw(to)),
    born: () => store.getValue().people?.[0]?.dateOfBirth,
  }
}

const change = async () => fireEvent.click(await screen.findByRole('button', { name: /^Change/ }))
const birth = () => screen.findByRole('group', { name: 'Date of birth' })
const box = async (part: string) => within(await birth()).getByLabelText(part)
const texts = async () =>
  within(await birth())
    .getAllByRole<HTMLInputElement>('textbox')
    .map(({ value }) => value)

test('the month and the year of a parent’s birth are typed into boxes, and read in words', async () => {
  const { born, go } = await open({})
  await change()
  expect((await birth()).textContent).toContain('For example, 30 4 2015, or 4 2015, or only 2015')
  expect(screen.queryByText(/2015-04/)).toBeNull()
  await userEvent.type(await box('Month'), '4')
  await userEvent.type(await box('Year'), '1985')
  await userEvent.tab()
  expect(born()).toBe('1985-04')
  go({ page: 'check' })
  expect(await screen.findByText('April 1985')).toBeDefined()
})

test.each([
  ['a year', '1985', ['', '', '1985']],
  ['a month', '1985-04', ['', '4', '1985']],
  ['a day', '1985-04-30', ['30', '4', '1985']],
  ['what is half typed', '1985--30', ['30', '', '1985']],
])('%s stands in the boxes again', async (_, dateOfBirth, shown) => {
  await open({ dateOfBirth })
  await change()
  expect(await texts()).toEqual(shown)
})

test('a day without a month is kept, and the page says what to do about it', async () => {
  const { store, born, go } = await open({})
  await change()
  await userEvent.type(await box('Day'), '30')
  await userEvent.type(await box('Year'), '1985')
  // As a draft has it while somebody types.
  expect(store.keep().value.people?.[0]?.dateOfBirth).toBe('1985--30')
  fireEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
  const line = await screen.findByRole('link', { name: /^The date of birth must include a month/ })
  expect((await box('Month')).getAttribute('aria-invalid')).toBe('true')
  expect((await box('Year')).getAttribute('aria-invalid')).toBeNull()
  fireEvent.click(line)
  expect(document.activeElement).toBe(await box('Month'))
  expect(born()).toBe('1985--30')
  go({ page: 'check' })
  expect(await screen.findByText('30 1985')).toBeDefined()
})

test('two versions of a birth are read in words, and the one that was chosen stands in the boxes', async () => {
  const { store, go } = await open({ dateOfBirth: '1984' })
  await settled()
  act(() => {
    store.set('/people/@person-1/dateOfBirth', '1985-04-30')
    store.receive({ value: planWith({ dateOfBirth: '1985-04' }), revision: '2' })
  })
  go({ page: 'versions' })
  expect(await screen.findByText('30 April 1985')).toBeDefined()
  expect(screen.getByText('April 1985')).toBeDefined()
  fireEvent.click(document.querySelector('[data-conflict] [type=radio]:not([id$=mine])') as Element)
  fireEvent.click(screen.getAllByRole('button')[0] as Element)
  await waitFor(() => expect(store.getValue().people?.[0]?.dateOfBirth).toBe('1985-04'))
  go({ page: 'section', section: 'people' })
  await change()
  expect(await texts()).toEqual(['', '4', '1985'])
})

test('a new entry of the chronology has boxes, and goes with them', async () => {
  const { store } = await open({}, { page: 'section', section: 'chronology' })
  fireEvent.click(await screen.findByRole('button', { name: /^Add/ }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Event 1'))
  // The day, the month, the year.
  await userEvent.keyboard('{Tab}{Tab}{Tab}2012')
  await userEvent.tab()
  expect(store.getValue().chronology?.[0]?.on).toBe('2012')
  fireEvent.click(screen.getByRole('button', { name: /^Done/ }))
  expect(await screen.findByText('2012')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: /^Remove/ }))
  await settled()
  expect(screen.queryByText('2012')).toBeNull()
})
