import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { testFixtures } from '../../test/fixtures.ts'
import { content, part } from '../../test/params.tsx'
import { NotificationBanner } from './notification-banner.tsx'

testFixtures(
  'notification-banner',
  ({ attributes: { tabindex: tabIndex, ...attributes } = {}, ...options }) => (
    <NotificationBanner
      {...part(options)}
      // For govuk-frontend’s own script, which does not run here.
      attributes={{
        ...attributes,
        tabIndex,
        'data-module': 'govuk-notification-banner',
        'data-disable-auto-focus': options.disableAutoFocus,
      }}
      success={options.type === 'success'}
      title={content({ text: options.titleText, html: options.titleHtml })}
      titleId={options.titleId ?? 'govuk-notification-banner-title'}
      headingLevel={options.titleHeadingLevel}
      role={options.role}
    >
      {content(options)}
    </NotificationBanner>
  ),
)

const shown = () => document.querySelector('.govuk-notification-banner')

test('takes focus where it answers what was just done', () => {
  const { unmount } = render(<NotificationBanner success>Plan saved</NotificationBanner>)
  expect(document.activeElement).toBe(shown())
  unmount()
  render(<NotificationBanner>The plan has changed</NotificationBanner>)
  expect(document.activeElement).toBe(document.body)
})

test('leaves focus where it is if asked', () => {
  render(
    <NotificationBanner success disableAutoFocus>
      Plan saved
    </NotificationBanner>,
  )
  expect(document.activeElement).toBe(document.body)
})

test('two on a page have names of their own', () => {
  const { getAllByRole } = render(
    <>
      <NotificationBanner>One</NotificationBanner>
      <NotificationBanner title="Draft">Two</NotificationBanner>
    </>,
  )
  const [one, two] = getAllByRole('region').map((region) => region.getAttribute('aria-labelledby') ?? '')
  expect(one).not.toBe(two)
  expect(document.getElementById(one ?? '')?.textContent).toBe('Important')
  expect(document.getElementById(two ?? '')?.textContent).toBe('Draft')
})
