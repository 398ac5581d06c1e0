import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { expect } from 'vitest'
import { launchOptions } from '../../../vitest.config.ts'

/** How often the browser is killed. `KILLS=50` is the proof of the whole. */
export const kills = Number(process.env.KILLS ?? 3)

/** What a killed browser may take with it: the keys of so many milliseconds, and of those that one key takes on the machine. */
export const MAY_MISS = 300

export interface Site {
  readonly address: string
  /** A folder for the profiles of browsers. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Serves a page with a script that is built from source. */
export async function serve(contents: string, body: string): Promise<Site> {
  const { outputFiles } = await build({
    stdin: {
      contents,
      resolveDir: join(import.meta.dirname, '../../..'),
      loader: 'tsx',
      sourcefile: 'page.tsx',
    },
    bundle: true,
    format: 'esm',
    write: false,
    outdir: '/',
    entryNames: 'page',
    splitting: true,
    minify: true,
    jsx: 'automatic',
    conditions: ['@open-care-plan/source', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const scripts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const html = `<!doctype html><html lang="en-GB"><title>loading</title>${body}<script type="module" src="/page.js"></script>`
  const server = createServer(({ url = '' }, response) => {
    const script = scripts.get(basename(new URL(url, 'http://localhost').pathname))
    response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript')
    response.end(script ?? html)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const folder = await mkdtemp(join(tmpdir(), 'open-care-plan-killed-'))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    folder,
    close: async () => {
      server.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

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

/** Opens the page, and waits until it says that it is ready. */
async function open(browser: Browser, address: string): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no context')
  const tab = await context.newPage()
  await tab.goto(address)
  await tab.waitForFunction(() => document.title.endsWith('ready'))
  return tab
}

/**
 * Types into a page, kills the browser at a random moment, and looks at what the next one finds.
 *
 * @param address A page with `forget()`, which removes all drafts, and `latest()`, which gives what is kept of what was typed.
 */
export async function killWhileTyping(address: string, profile: string, box: string): Promise<void> {
  const typed: { readonly key: string; readonly at: number; readonly late: number }[] = []
  let killedAt = 0
  const first = await launch(profile)
  try {
    const tab = await open(first.browser, address)
    await tab.evaluate('forget()')
    await tab.focus(box)
    const until = Date.now() + 400 + Math.random() * 1500
    while (Date.now() < until) {
      const key = String.fromCharCode(97 + (typed.length % 26))
      const began = Date.now()
      const wait = Math.random() * 60
      await tab.keyboard.press(key)
      const at = Date.now()
      await new Promise((resolve) => setTimeout(resolve, wait))
      typed.push({ key, at, late: Date.now() - began - wait })
    }
    killedAt = Date.now()
  } finally {
    await first.kill()
  }

  const second = await launch(profile)
  let found = ''
  try {
    found = (await (await open(second.browser, address)).evaluate('latest()')) as string
  } finally {
    await second.kill()
  }
  const all = typed.map(({ key }) => key).join('')
  expect(all.startsWith(found), `${found} of ${all}`).toBe(true)
  const missing = typed.slice(found.length)
  const oldest = missing.length === 0 ? 0 : killedAt - (missing[0]?.at ?? 0)
  // A machine that is so busy that it takes long for a key takes as long for a save.
  const late = Math.round(
    Math.max(...typed.filter(({ at, late: by }) => killedAt - at - by < 1500).map((each) => each.late)),
  )
  const told = `${missing.length} of ${typed.length} keys, the oldest ${oldest} ms before; a key took up to ${late} ms`
  if (process.env.KILLS) process.stdout.write(`${new URL(address).search || 'in clear'}: ${told}\n`)
  expect(oldest, told).toBeLessThanOrEqual(MAY_MISS + late)
}
