import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { SkipLink } from './skip-link.tsx'

testFixtures('skip-link', (options) => (
  <SkipLink
    {...part(options)}
    // For govuk-frontend’s own script, which does not run here.
    attributes={{ ...options.attributes, 'data-module': 'govuk-skip-link' }}
    href={options.href}
  >
    {content(options)}
  </SkipLink>
))

test('focus goes to the content, without a frame around it, until it moves on', async () => {
  render(
    <>
      <SkipLink />
      <main id="content">
        <button type="button">Save</button>
      </main>
    </>,
  )
  await userEvent.click(screen.getByRole('link', { name: 'Skip to main content' }))
  const main = screen.getByRole('main')
  expect(document.activeElement).toBe(main)
  expect(main.className).toBe('govuk-skip-link-focused-element')
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('button'))
  expect(main.outerHTML).toMatch(/^<main id="content" class="">/)
})
