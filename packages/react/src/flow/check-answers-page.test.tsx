import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Small, small, smallForm } from '../../test/small-form.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formStrings } from '../strings/en-gb.ts'
import { CheckAnswersPage } from './check-answers-page.tsx'

afterEach(cleanup)

const show = (sections = smallForm.sections) =>
  render(
    <CheckAnswersPage
      source={smallForm}
      store={createRecordStore<Small>({ value: small, form: smallForm })}
      sections={sections.map((section) => ({ section, isOwn: true }) as never)}
      onChange={() => undefined}
      onTasks={() => undefined}
      strings={formStrings}
    />,
  )
const contents = () => screen.queryByRole('navigation', { name: 'On this page' })

test('a long page says what is on it, and each section takes the focus from there', () => {
  show()
  const list = contents()
  if (list === null) throw new Error('There is no list')
  const ways = within(list).getAllByRole('button')
  expect(ways.map(({ textContent }) => textContent)).toEqual(smallForm.sections.map(({ title }) => title))
  const scrolled = vi.fn()
  HTMLElement.prototype.scrollIntoView = scrolled
  for (const way of ways) {
    fireEvent.click(way)
    expect(document.activeElement?.tagName).toBe('H2')
    expect(document.activeElement?.textContent).toBe(way.textContent)
    expect(scrolled.mock.contexts.at(-1)).toBe(document.activeElement)
  }
})

test('of two sections no list is needed', () => {
  show(smallForm.sections.slice(0, 2))
  expect(contents()).toBeNull()
})
