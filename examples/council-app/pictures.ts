// Takes the pictures of the README anew: `pnpm pictures`. They show the sample plans, on the day that these are of.
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { aSite } from './test/app/support/site.ts'

interface Picture {
  readonly name: string
  readonly user: string
  readonly path: string
  readonly width: number
  readonly height: number
  /** What somebody does before they see it. */
  readonly open?: (page: Page) => Promise<void>
}

const pictures: readonly Picture[] = [
  {
    name: 'care-plan-form',
    user: 'priya',
    path: '/records/plan-kayden-sowerby/form/section/needs',
    width: 1280,
    height: 940,
    open: async (page) => {
      await page.getByRole('complementary').getByText('points are there').waitFor()
      await page
        .getByRole('button', { name: /^Change/ })
        .first()
        .click()
      await page.getByText('What the child needs').last().waitFor()
    },
  },
  { name: 'childs-view', user: 'joss', path: '/my-plan', width: 640, height: 940 },
  { name: 'the-year', user: 'priya', path: '/records/plan-joss-thorley/timetable', width: 960, height: 940 },
]

const site = await aSite()
try {
  for (const { name, user, path, width, height, open } of pictures) {
    const page = await site.as(user, { viewport: { width, height } })
    await page.goto(`${site.base}${path}`)
    await page.locator('main h1').waitFor()
    await open?.(page)
    await page.waitForLoadState('networkidle')
    const file = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url))
    await page.screenshot({ path: file })
    console.log(`docs/pictures/${name}.png`)
    await page.close()
  }
} finally {
  await site.close()
}
