import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Details } from './details.tsx'

function Page() {
  const [seen, setSeen] = useState('')
  return (
    <>
      <Details summary="Help with words" onToggle={(isOpen) => setSeen(isOpen ? 'open' : 'closed')}>
        What an outcome is
      </Details>
      <output>{seen}</output>
    </>
  )
}

test('opens and closes by keyboard, and stays as the reader left it when the page is drawn again', async () => {
  const screen = await render(<Page />)
  const words = screen.getByText('What an outcome is')
  await expect.element(words).not.toBeVisible()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(screen.getByText('open', { exact: true })).toBeVisible()
  await expect.element(words).toBeVisible()
  await userEvent.keyboard(' ')
  await expect.element(screen.getByText('closed')).toBeVisible()
  await expect.element(words).not.toBeVisible()
})
