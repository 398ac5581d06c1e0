import type { Page } from 'playwright'
import { idle } from './quiet.ts'

/** Types at the end of a box, key by key. A page that has just come takes the focus to its heading first. */
export async function writeIn(page: Page, label: string, words: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true }).first()
  await box.waitFor()
  await idle(page)
  await box.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}
