/// <reference types="vite/client" />
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../styles.css'
import { Details } from './details.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './field/fieldset.tsx'
import { Radios } from './radios.tsx'
import { Input, TextInput } from './text-input.tsx'

beforeEach(() => {
  document.title = 'Health'
  window.history.replaceState(null, '', '#')
})
afterEach(() => window.scrollTo(0, 0))

const gap = <div className="test-gap" ref={(element) => element?.style.setProperty('height', '2000px')} />

function Page({ wrong = true }: { wrong?: boolean }) {
  return (
    <StrictMode>
      {wrong && (
        <ErrorSummary
          errors={[
            { text: 'Enter a name', href: '#name' },
            { text: 'Select how often', href: '#often' },
            { text: 'Enter a date', href: '#date' },
            { text: 'Enter a dose', href: '#dose' },
            { text: 'Read the notes', href: '#notes' },
            { text: 'Somewhere else', href: '#nowhere' },
          ]}
        />
      )}
      {gap}
      <TextInput id="name" label="Name" error="Enter a name" />
      {gap}
      <Radios id="often" legend="How often?" items={[{ value: 'week', label: 'Every week' }]} />
      {gap}
      <Fieldset id="date" legend="Date of the visit">
        <Input id="date-day" aria-label="Day" />
        <Input id="date-month" aria-label="Month" />
      </Fieldset>
      {gap}
      <Details summary="Medicine">
        <TextInput id="dose" label="Dose" />
      </Details>
      <p id="notes">Notes</p>
      {gap}
    </StrictMode>
  )
}

const focused = () => document.activeElement as HTMLElement
const follow = async (words: string) => {
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === words)
  link?.focus()
  await userEvent.keyboard('{Enter}')
}
/** How far below the top of the window the words stand that name the question. */
const topOf = (selector: string) =>
  Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? -1)

test('appears with focus and a title that says so, and takes both back when all is well', async () => {
  const screen = await render(<Page />)
  expect(focused().className).toBe('govuk-error-summary')
  expect(document.title).toBe('Error: Health')
  await userEvent.keyboard('{Tab}')
  expect(focused().textContent).toBe('Enter a name')
  await screen.rerender(<Page wrong={false} />)
  expect(document.title).toBe('Health')
})

test('a link leads to the box, with its label at the top of the window', async () => {
  await render(<Page />)
  await follow('Enter a name')
  expect(focused().id).toBe('name')
  expect(topOf('label[for="name"]')).toBe(0)
  expect(window.location.hash).toBe('')
})

test('a link to a group leads to its first control, with the legend in view', async () => {
  await render(<Page />)
  await follow('Select how often')
  expect(focused().getAttribute('type')).toBe('radio')
  expect(topOf('fieldset legend')).toBe(0)
  await follow('Enter a date')
  expect(focused().id).toBe('date-day')
  expect(topOf('#date legend')).toBe(0)
})

test('a link to what is folded away opens it', async () => {
  await render(<Page />)
  await follow('Enter a dose')
  expect(document.querySelector('details')?.open).toBe(true)
  expect(focused().id).toBe('dose')
})

test('a link to what is no control gives it focus, and one that leads nowhere is left to the browser', async () => {
  await render(<Page />)
  await follow('Read the notes')
  expect(focused().id).toBe('notes')
  await follow('Somewhere else')
  await expect.poll(() => window.location.hash).toBe('#nowhere')
})
