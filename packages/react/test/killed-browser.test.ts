import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kills, killWhileTyping, MAY_MISS, type Site, serve } from './killed.ts'

const page = `
import { createDraftKeeper, createRecordStore, indexedDbDrafts } from './packages/react/src/index.ts'
const box = document.querySelector('textarea')
const author = { id: 'w1', name: 'Ada' }
const store = createRecordStore({ value: { id: 'plan-1', others: 'x'.repeat(100_000) }, baseRevision: '3', author })
const raw = new TextEncoder().encode('a key of the host’s, 32 bytes lo').slice(0, 32)
const encryptWith = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
const drafts = indexedDbDrafts(location.search === '?sealed' ? { encryptWith } : {})
const keeper = createDraftKeeper(drafts, store, { form: 'care-plan', record: 'plan-1' })
keeper.start()
const flush = () => store.set('/text', box.value)
const input = store.register({ flush, peek: () => ({ place: '/text', value: box.value }) })
box.addEventListener('input', input.typed)
window.latest = async () => {
  const { entries } = await drafts.list()
  if (entries.length === 0) return ''
  const { draft } = await drafts.load(entries[0].key)
  return draft.value.text
}
window.forget = () => drafts.clear()
document.title = 'ready'
`

let site: Site
beforeAll(async () => {
  site = await serve(page, '<textarea></textarea>')
}, 60_000)
afterAll(() => site.close())

test.each(['', '?sealed'])(
  `a browser that is killed while somebody types takes at most the last ${MAY_MISS} ms with it%s`,
  async (search) => {
    expect.hasAssertions()
    const profile = join(site.folder, search === '' ? 'clear' : 'sealed')
    for (let kill = 0; kill < kills; kill++) await killWhileTyping(site.address + search, profile, 'textarea')
  },
  20_000 + kills * 40_000,
)
