import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../../vitest.config.ts'

/** How often the browser is killed. `KILLS=50` is the proof of the whole. */
const kills = Number(process.env.KILLS ?? 3)

/** What a killed browser may take with it: the keys of so many milliseconds. */
const MAY_MISS = 300

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

let address = ''
let folder = ''
let close = () => {}

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: page, resolveDir: join(import.meta.dirname, '../../..'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['@open-care-plan/source', 'browser'],
    external: ['react', '*.json'],
    define: { 'process.env.NODE_ENV': '"production"' },
    splitting: false,
    logLevel: 'error',
  })
  const script = bundle.outputFiles[0]?.text ?? ''
  const html =
    '<!doctype html><title>loading</title><textarea></textarea><script type="module" src="/page.js"></script>'
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : html)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  address = `http://localhost:${(server.address() as AddressInfo).port}/`
  close = () => server.close()
  folder = await mkdtemp(join(tmpdir(), 'open-care-plan-killed-'))
})

afterAll(async () => {
  close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A browser in a process group of its own, so that all of it is killed at once, with no time to save. */
async function launch(profile: string) {
  const { executablePath = chromium.executablePath(), args } = launchOptions as {
    readonly executablePath?: string
    readonly args: readonly string[]
  }
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(executablePath, [...args, ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      const found = said.match(/ws:\/\/\S+/)
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(`The browser ended: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(endpoint)
  return {
    browser,
    kill: async () => {
      const ended = once(child, 'exit')
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
  }
}

async function open(browser: Browser, search: string) {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no context')
  const tab = await context.newPage()
  await tab.goto(address + search)
  await tab.waitForFunction(() => document.title === 'ready')
  return tab
}

test.each(['', '?sealed'])(
  `a browser that is killed while somebody types takes at most the last ${MAY_MISS} ms with it%s`,
  async (search) => {
    const profile = join(folder, search === '' ? 'clear' : 'sealed')
    for (let kill = 0; kill < kills; kill++) {
      const first = await launch(profile)
      const tab = await open(first.browser, search)
      await tab.evaluate('forget()')
      await tab.focus('textarea')
      const typed: { readonly key: string; readonly at: number }[] = []
      const until = Date.now() + 400 + Math.random() * 1500
      while (Date.now() < until) {
        const key = String.fromCharCode(97 + (typed.length % 26))
        await tab.keyboard.press(key)
        typed.push({ key, at: Date.now() })
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
      }
      const killedAt = Date.now()
      await first.kill()

      const second = await launch(profile)
      const found = (await (await open(second.browser, search)).evaluate('latest()')) as string
      await second.kill()
      const all = typed.map(({ key }) => key).join('')
      expect(all.startsWith(found), `${found} of ${all}`).toBe(true)
      const missing = typed.slice(found.length)
      const oldest = missing.length === 0 ? 0 : killedAt - (missing[0]?.at ?? 0)
      expect(
        oldest,
        `${missing.length} of ${typed.length} keys, the oldest ${oldest} ms before`,
      ).toBeLessThanOrEqual(MAY_MISS)
      if (process.env.KILLS)
        process.stdout.write(`${search || 'in clear'}: ${missing.length} keys, ${oldest} ms\n`)
    }
  },
  20_000 + kills * 20_000,
)
