import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAll, esbuildHost, type Published, viteHost } from './host-size.ts'

let published: Published
beforeAll(async () => {
  published = await buildAll()
}, 180_000)
afterAll(() => published.remove())

const host = `
  import { createRoot } from 'react-dom/client'
  createRoot(document.body).render(<p />)`
const withForm = `
  import { createRoot } from 'react-dom/client'
  import { CarePlanForm } from '@open-care-plan/react'
  createRoot(document.body).render(<CarePlanForm defaultValue={{}} onSubmit={console.log} />)`

/** What the form fetches when the page is idle, or when somebody goes there. */
const laterParts = ['pages', 'notes', 'work', 'young-person']

// Form, theme and validator are some three quarters of it, which the theme’s own tests hold.
test.each([
  ['Vite', viteHost, 96_800],
  ['esbuild', esbuildHost, 101_300],
])('a form of care plans adds what it may to a host with React and %s', async (name, sizeWith, most) => {
  const bare = await sizeWith(host, published)
  const form = await sizeWith(withForm, published)
  const added = form.first - bare.first
  const later = [...form.later].filter(([file]) => !/schema|\.ui[-.]/.test(file))
  console.info(`${name}, gzip: host ${bare.first}, CarePlanForm adds ${added} bytes. Fetched later:`)
  console.info(later.map(([file, size]) => `  ${file} ${size}`).join('\n'))
  expect(bare.first).toBeGreaterThan(40_000)
  expect(added).toBeLessThanOrEqual(most)
  // Neither the checker nor the schemas are on the way to the first page, and nothing that has a file of its own.
  expect(
    form.modules.filter((path) =>
      /(?:packages|@open-care-plan)\/rules\/|\/zod\/|\.schema\.json|\.ui\.json/.test(path),
    ),
  ).toEqual([])
  for (const part of laterParts) expect(later.map(([file]) => file).join(' ')).toContain(part)
  const code = form.modules.join('\n')
  expect(code).not.toMatch(
    /check-answers-page|record-part|record-sync|record-tabs|checklist-panel|later\/\w+\.js$/,
  )
})
