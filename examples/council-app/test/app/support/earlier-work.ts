import type { Locator, Page } from 'playwright'
import { eventually } from './eventually.ts'
import { onDevice } from './on-device.ts'

/**
 * What an earlier page left on the device is offered, until the server has it: it is taken. Whether there was any: the form is
 * on its list then.
 */
export async function takeEarlierWork(page: Page, record: string): Promise<boolean> {
  const offer = page.getByText('There is earlier work on this device')
  const look = page.getByRole('button', { name: 'Look at both and choose' })
  const take = page.getByRole('button', { name: 'Add this work to the record' })
  const nothing = page.getByText('There is nothing to choose')
  const isOpen = async () => (await take.count()) + (await nothing.count()) > 0
  const drafts = async () => (await onDevice(page)).drafts.filter((key) => key.includes(`/${record}/`))
  const isGone = async () => (await offer.count()) + (await drafts()).length === 0
  await eventually(async () => {
    if (!(await isOpen()) && (await look.count()) > 0) await tryTo(look)
    return (await isOpen()) || (await isGone())
  }).toBe(true)
  if (!(await isOpen())) return false
  while ((await take.count()) > 0) await tryTo(take.first())
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await page.locator('.govuk-task-list').first().waitFor()
  return true
}

/** Presses what may go a moment later, also under the pointer. */
const tryTo = (button: Locator): Promise<void> => button.click({ timeout: 2000 }).catch(() => undefined)
