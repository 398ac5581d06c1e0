import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { demoUsers } from '../../server/access/demo-users.ts'
import type { Client } from './support/client.ts'
import { noPostgres, startPostgres } from './support/postgres.ts'
import { planOfJoss } from './support/samples.ts'
import { runProcess, type ServerProcess, startProcess } from './support/server-process.ts'

// Each test starts the app several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 30_000 })

const plan = `/api/records/${planOfJoss}`

const done: (() => unknown)[] = []
afterEach(async () => {
  for (const end of done.splice(0).reverse()) await end()
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'council-app-process-'))
  done.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function start(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const server = await startProcess(environment)
  done.push(() => server.end('SIGKILL'))
  return server
}

test('it says where it is and whom to sign in as, keeps its records out of git, and stops when asked', async () => {
  const folder = newFolder()
  const server = await start({ PORT: '0', DATA_FOLDER: join(folder, 'data') })
  const printed = server.printed()
  for (const { id, name } of demoUsers) expect(printed).toMatch(new RegExp(`^  ${id} +${name}, `, 'm'))
  expect(printed).toContain('15 samples were added')
  expect(printed).toContain('Every child and everybody else in it is invented')
  expect(readFileSync(join(folder, 'data', '.gitignore'), 'utf8')).toBe('*\n')

  // A page that is open, with its stream, does not hold it up.
  const priya = await server.as('priya')
  const stream = await fetch(`http://localhost:${server.port}/api/events`, {
    headers: { Cookie: priya.cookie ?? '' },
  })
  const { record } = (await priya.get(plan)).body
  await priya.put(plan, { ...record, achievements: [] }, 1)
  expect(await server.end('SIGTERM')).toBe(0)
  await stream.text()

  const again = await start({ PORT: '0', DATA_FOLDER: join(folder, 'data') })
  expect(again.printed()).not.toContain('samples were added')
  // A restart signs everybody out, and loses nothing that was saved.
  expect((await priya.get(plan).catch(() => undefined))?.status).not.toBe(200)
  expect((await (await again.as('priya')).get(plan)).body).toMatchObject({
    version: 2,
    record: { achievements: [] },
  })
})

test('where its port is taken it takes the next', async () => {
  const other = createServer()
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  done.push(() => other.close())
  const server = await start({ PORT: String(taken), DATA_FOLDER: newFolder() })
  expect(server.port).toBeGreaterThan(taken)
  expect(server.port).toBeLessThan(taken + 20)
  expect((await (await server.as('priya')).get(plan)).status).toBe(200)
})

test.each([
  ['NODE_ENV', 'production', /demo users.*does not start where NODE_ENV is production/],
  ['PORT', 'http', /^PORT has to be a number/],
  ['AS_AT', '2026-02-30', /^AS_AT has to be a day/],
  ['PUBLIC_URL', 'plans', /^PUBLIC_URL has to be an address/],
  ['PROFILE', 'wales', /^PROFILE has to be one of england, /],
  ['DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none', /^The records cannot be opened: .*ECONNREFUSED/],
])('it does not start with %s=%s, and says why', async (name, value, says) => {
  const folder = join(newFolder(), 'data')
  const { code, printed } = await runProcess({ PORT: '0', DATA_FOLDER: folder, [name]: value })
  expect(code).toBe(2)
  expect(printed).toMatch(says)
  expect(printed.trim().split('\n')).toHaveLength(1)
  expect(existsSync(folder)).toBe(false)
})

/** Saves again and again until the server is gone, and writes down which saves it was told of. */
async function saveUntilKilled(person: Client, saved: number[]): Promise<void> {
  try {
    let { version, record } = (await person.get(plan)).body
    for (;;) {
      const entry = { id: `kept-${version + 1}`, what: `Saved as ${version + 1}` }
      const chronology = [...record.chronology, entry]
      const next = { ...record, chronology, achievements: [entry] }
      const { status, body } = await person.put(plan, next, version)
      expect(status).toBe(200)
      saved.push(body.version)
      version = body.version
      record = next
    }
  } catch (error) {
    // The connection broke: the server was killed.
    if (!(error instanceof TypeError)) throw error
  }
}

async function surviveKills(environment: Readonly<Record<string, string>>): Promise<void> {
  const told: number[] = []
  for (const milliseconds of [150, 400, 90]) {
    const server = await start(environment)
    const saved: number[] = []
    const saving = saveUntilKilled(await server.as('priya'), saved)
    // A busy machine may take its time over the first.
    await vi.waitFor(() => expect(saved).not.toEqual([]), { timeout: 30_000, interval: 5 })
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    expect(await server.end('SIGKILL')).toBeNull()
    await saving
    told.push(...saved)
  }

  const server = await start(environment)
  const priya = await server.as('priya')
  const { versions } = (await priya.get(`${plan}/versions`)).body
  const kept = versions.map(({ version }: { version: number }) => version)
  expect(kept).toEqual(expect.arrayContaining(told))
  // One save of each life of the server may have been done and not answered.
  expect(kept.length).toBeLessThanOrEqual(1 + told.length + 3)
  const { record } = (await priya.get(plan)).body
  const ids = new Set(record.chronology.map(({ id }: { id: string }) => id))
  for (const version of told) expect(ids).toContain(`kept-${version}`)
  const nadia = await server.as('nadia')
  expect((await nadia.get('/api/audit/verify')).body).toMatchObject({ whole: true })
  await server.end('SIGTERM')
}

test('killed while somebody saves, three times, it has lost nothing that it answered for (SQLite)', async () => {
  await surviveKills({ PORT: '0', DATA_FOLDER: newFolder() })
})

describe.skipIf(noPostgres !== undefined)(`PostgreSQL${noPostgres ? ` (${noPostgres})` : ''}`, () => {
  test('killed while somebody saves, three times, it has lost nothing that it answered for', async () => {
    const cluster = await startPostgres()
    done.push(() => cluster.stop())
    const schema = `test_${randomBytes(6).toString('hex')}`
    done.push(async () => {
      const client = new pg.Client({ connectionString: cluster.url })
      await client.connect()
      await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
      await client.end()
    })
    await surviveKills({ PORT: '0', DATABASE_URL: cluster.url, DATABASE_SCHEMA: schema })
  })
})
