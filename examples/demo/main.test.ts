import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}
const data = mkdtempSync(join(tmpdir(), 'demo-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Starts the demo, and gathers what it says. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], {
    // A terminal sends Ctrl+C to all that it started.
    detached: true,
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', DATA_FOLDER: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = { text: '' }
  child.stdout.on('data', (chunk) => {
    said.text += chunk
  })
  return { child, said, ended: once(child, 'exit') as Promise<[code: number | null]> }
}

test('without a server it checks the sample plans, and ends by itself', async () => {
  const { said, ended } = start('--no-serve')
  expect(await ended).toEqual([0, null])
  expect(said.text).toContain('THE 18 POINTS AT A GLANCE')
  expect(said.text).not.toContain('http://localhost')
  // What it tells a newcomer to run works without a pnpm of their own.
  const named = [...said.text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(named).toContain('build')
  for (const name of named) {
    expect(scripts[name]).toBeDefined()
    expect(scripts[name]).not.toMatch(/(^|&& )pnpm /)
  }
})

test('it starts the council app, says where it is and who to sign in as, and ends with Ctrl+C', async () => {
  const { child, said, ended } = start()
  await expect.poll(() => said.text, { timeout: 90_000 }).toContain('Stop with Ctrl+C')
  const [address = ''] = /http:\/\/localhost:\d+/.exec(said.text) ?? []
  expect(said.text).toContain('priya    Priya Nandra, Social worker')
  const page = await fetch(address, { headers: { Accept: 'text/html' } })
  expect(await page.text()).toContain('<div id="app">')
  const { users } = (await (await fetch(`${address}/api/sign-in`)).json()) as { users: unknown[] }
  expect(users.length).toBeGreaterThan(5)
  process.kill(-(child.pid ?? 0), 'SIGINT')
  expect(await ended).toEqual([0, null])
  await expect(fetch(address)).rejects.toThrow()
}, 120_000)
