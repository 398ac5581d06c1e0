import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kills, killWhileTyping, MAY_MISS, type Site, serve } from './killed.ts'

/** The care plan as a host embeds it, at the statement of a need: opened from its address. */
const page = `
import { createRoot } from 'react-dom/client'
import plan from './examples/records/nine-year-old.json'
import { CarePlanForm, indexedDbDrafts, useHashRoute } from './packages/react/src/index.ts'
const raw = new TextEncoder().encode('a key of the host’s, 32 bytes lo').slice(0, 32)
const encryptWith = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
const drafts = indexedDbDrafts(location.search === '?sealed' ? { encryptWith } : {})
location.hash = 'section/needs/needs/0/statement'
function Host() {
  return <CarePlanForm defaultValue={plan} role="social-worker" drafts={drafts} check={() => undefined} {...useHashRoute()} />
}
createRoot(document.querySelector('main')).render(<Host />)
const was = plan.needs[0].statement
window.latest = async () => {
  const { entries } = await drafts.list()
  if (entries.length === 0) return ''
  const { draft } = await drafts.load(entries[0].key)
  const now = draft.value.needs[0].statement
  if (!now.startsWith(was)) throw new Error(now)
  return now.slice(was.length)
}
window.forget = async () => {
  const box = document.activeElement
  box.setSelectionRange(box.value.length, box.value.length)
  await drafts.clear()
}
const ready = setInterval(() => {
  if (document.activeElement?.id !== 'needs_needs_0_statement') return
  clearInterval(ready)
  document.title += ' ready'
}, 10)
`

let site: Site
beforeAll(async () => {
  site = await serve(page, '<main></main>')
}, 120_000)
afterAll(() => site.close())

test.each(['', '?sealed'])(
  `a browser that is killed while somebody types in a plan takes at most the last ${MAY_MISS} ms with it%s`,
  async (search) => {
    expect.hasAssertions()
    const profile = join(site.folder, search === '' ? 'clear' : 'sealed')
    for (let kill = 0; kill < kills; kill++) {
      await killWhileTyping(site.address + search, profile, '#needs_needs_0_statement')
    }
  },
  20_000 + kills * 40_000,
)
