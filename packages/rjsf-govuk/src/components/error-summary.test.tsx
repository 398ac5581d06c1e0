import { render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { usePageTitleError } from './use-page-title-error.ts'

testFixtures('error-summary', (options) => (
  <ErrorSummary
    {...part(options)}
    // For govuk-frontend’s own script, which does not run here.
    attributes={{
      ...options.attributes,
      'data-module': 'govuk-error-summary',
      'data-disable-auto-focus': options.disableAutoFocus,
    }}
    title={content({ text: options.titleText, html: options.titleHtml })}
    description={content({ text: options.descriptionText, html: options.descriptionHtml })}
    errors={(options.errorList ?? []).map((error: typeof options) => ({
      text: content(error),
      href: error.href,
      attributes: error.attributes,
    }))}
  />
))

const errors = [{ text: 'Enter a name', href: '#name' }]
beforeEach(() => {
  document.title = 'Health'
})

test('takes focus when it appears, and can be passed by after', () => {
  const { container } = render(
    <StrictMode>
      <input aria-label="Name" id="name" />
      <ErrorSummary errors={errors} />
    </StrictMode>,
  )
  const summary = container.querySelector('.govuk-error-summary')
  expect(document.activeElement).toBe(summary)
  expect(summary?.getAttribute('tabindex')).toBe('-1')
  screen.getByRole('textbox').focus()
  expect(summary?.hasAttribute('tabindex')).toBe(false)
})

test('takes focus again when the form is submitted again, and not when a message changes', () => {
  const page = (attempt: number, text: string) => (
    <>
      <input aria-label="Name" id="name" />
      <ErrorSummary errors={[{ text, href: '#name' }]} attempt={attempt} />
    </>
  )
  const { container, rerender } = render(page(1, 'Enter a name'))
  screen.getByRole('textbox').focus()
  rerender(page(1, 'Name must be 20 characters or less'))
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  rerender(page(2, 'Name must be 20 characters or less'))
  expect(document.activeElement).toBe(container.querySelector('.govuk-error-summary'))
})

test('leaves focus where it is if asked', () => {
  render(<ErrorSummary errors={errors} disableAutoFocus />)
  expect(document.activeElement).toBe(document.body)
})

test('the title of the page says that there is an error as long as there is one', async () => {
  const { unmount } = render(
    <StrictMode>
      <ErrorSummary errors={errors} />
      <ErrorSummary errors={errors} />
    </StrictMode>,
  )
  expect(document.title).toBe('Error: Health')
  document.title = 'Education'
  await expect.poll(() => document.title).toBe('Error: Education')
  unmount()
  expect(document.title).toBe('Education')
})

test('the title stays the host’s if asked', () => {
  render(<ErrorSummary errors={errors} pageTitle={false} />)
  expect(document.title).toBe('Health')
})

test('a page with a summary of its own can say it too', () => {
  function Page({ isWrong }: { isWrong: boolean }) {
    usePageTitleError(isWrong)
    return null
  }
  const { rerender } = render(<Page isWrong={false} />)
  expect(document.title).toBe('Health')
  rerender(<Page isWrong />)
  expect(document.title).toBe('Error: Health')
  rerender(<Page isWrong={false} />)
  expect(document.title).toBe('Health')
})

test('is drawn on a server', () => {
  expect(renderToString(<ErrorSummary errors={errors} />)).toContain('<a href="#name">Enter a name</a>')
})
