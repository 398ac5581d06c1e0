import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Client } from './support/client.ts'
import { aCouncil } from './support/council.ts'
import { planOfJoss, samples } from './support/samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'council-app-pages-'))
const pages = join(folder, 'dist')
mkdirSync(join(pages, 'assets'), { recursive: true })
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Council app</title>')
writeFileSync(join(pages, 'assets', 'index-Ab3dEf9h.js'), 'export {}')
writeFileSync(join(pages, 'assets', 'index-Ab3dEf9h.css'), 'p{}')
writeFileSync(join(pages, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
writeFileSync(join(folder, 'secret.txt'), 'not a page')
afterAll(() => rmSync(folder, { recursive: true }))

const withPages = () => aCouncil({ pages }, samples.slice(0, 1))
const html = { Accept: 'text/html,application/xhtml+xml' }

test.each([
  ['GET', '/', html],
  ['GET', '/plans/plan-joss-thorley', html],
  ['GET', '/assets/index-Ab3dEf9h.js', {}],
  ['GET', '/assets/none.js', {}],
  ['GET', '/api/session', {}],
  ['GET', '/api/records', {}],
  ['GET', '/api/none', {}],
  ['POST', '/api/sign-in', {}],
  ['POST', '/csp-report', {}],
])('%s %s has every security header', async (method, path, headers) => {
  const { app } = await withPages()
  const answer = await new Client(app).ask(method, path, { headers, ...(method === 'POST' && { body: {} }) })
  const all = Object.fromEntries(answer.headers)
  expect(all['content-security-policy']?.split('; ')).toEqual([
    "default-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "object-src 'none'",
    'report-uri /csp-report',
    'report-to csp',
  ])
  expect(all).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'reporting-endpoints': 'csp="/csp-report"',
    'cache-control': expect.stringMatching(/^(?:no-store|no-cache|public, max-age=31536000, immutable)$/),
  })
  expect(all).not.toHaveProperty('access-control-allow-origin')
  expect(all).not.toHaveProperty('x-powered-by')
})

test.each([
  ['/', html, 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/plans/plan.joss/sections/health', html, 200, 'text/html; charset=UTF-8', 'no-cache'],
  [
    '/assets/index-Ab3dEf9h.js',
    {},
    200,
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
  ['/assets/index-Ab3dEf9h.css', {}, 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/icon.svg', {}, 200, 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/assets/none.js', {}, 404, 'application/json', 'no-store'],
])('%s is sent as what it is, and kept as long as it holds', async (path, headers, status, type, cache) => {
  const { app } = await withPages()
  const answer = await new Client(app).get(path, headers)
  expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([
    status,
    type,
    cache,
  ])
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//etc/passwd',
  '/%00',
])('nothing outside the pages is sent for %s', async (path) => {
  const { app } = await withPages()
  const response = await app.fetch(new Request(`http://localhost${path}`))
  expect(await response.text()).not.toMatch(/not a page|root:/)
  expect(response.status).toBe(404)
})

test('where the pages are not built it says so', async () => {
  const { app } = await aCouncil({ pages: join(folder, 'none') }, [])
  expect((await new Client(app).get('/', html)).body).toContain('not been built')
})

test.each(['elsewhere.example.org', 'localhost.example.org', '192.0.2.1'])(
  'it does not answer to the name %s',
  async (host) => {
    const { app } = await withPages()
    expect(await new Client(app, `http://${host}`).get('/api/sign-in')).toMatchObject({
      status: 421,
      body: { error: 'other-host' },
    })
  },
)

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('it answers to %s', async (host) => {
  const { app } = await withPages()
  expect((await new Client(app, `http://${host}`).get('/api/sign-in')).status).toBe(200)
})

test('reports of what a page was kept from doing are taken, and read by the auditor', async () => {
  const { app, as } = await withPages()
  const browser = new Client(app)
  const report = { 'csp-report': { 'violated-directive': 'script-src', 'blocked-uri': 'inline' } }
  const headers = { 'Content-Type': 'application/csp-report' }
  expect((await browser.ask('POST', '/csp-report', { body: report, headers })).status).toBe(204)
  expect((await browser.ask('POST', '/csp-report', { body: 'no JSON', headers })).status).toBe(204)
  expect((await browser.ask('POST', '/csp-report', { body: 'x'.repeat(20_000), headers })).status).toBe(413)
  expect(app.csp.reports).toEqual([report])
  expect((await (await as('nadia')).get('/api/audit/csp-reports')).body).toEqual({ reports: [report] })
  expect((await (await as('gwen')).get('/api/audit/csp-reports')).status).toBe(403)

  for (let at = 0; at < 150; at++) await browser.ask('POST', '/csp-report', { body: { at }, headers })
  expect(app.csp.reports).toHaveLength(100)
  expect(app.csp.reports.at(-1)).toEqual({ at: 149 })
})

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['null', 'null'],
])('a body that is %s is refused', async (_, body) => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const headers = { 'If-Match': '"1"', 'Content-Type': 'application/json' }
  expect(await priya.ask('PUT', `/api/records/${planOfJoss}`, { body, headers })).toMatchObject({
    status: 400,
    body: { error: 'not-json' },
  })
})

test.each([
  ['that no record needs', 100],
  ['that would end a program', 50_000],
])('a body of a depth %s is refused, and not for another try', async (_, depth) => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const { record } = (await priya.get(`/api/records/${planOfJoss}`)).body
  const deep = '['.repeat(depth) + ']'.repeat(depth)
  const body = `{"extensions":${deep},${JSON.stringify(record).slice(1)}`
  const answer = await priya.ask('PUT', `/api/records/${planOfJoss}`, {
    body,
    headers: { 'If-Match': '"1"' },
  })
  expect(answer).toMatchObject({ status: 400, body: { error: 'too-deep' } })
})

test('a body that would change how objects work changes nothing', async () => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const { record } = (await priya.get(`/api/records/${planOfJoss}`)).body
  const body = `{"__proto__":{"polluted":true},"constructor":{},${JSON.stringify(record).slice(1)}`
  const answer = await priya.ask('PUT', `/api/records/${planOfJoss}`, {
    body,
    headers: { 'If-Match': '"1"' },
  })
  expect(answer).toMatchObject({ status: 422, body: { error: 'unreadable' } })
  expect({}).not.toHaveProperty('polluted')
})

test('a body that is larger than a record can be is refused', async () => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const body = JSON.stringify({ words: 'x'.repeat(2_000_001) })
  expect(await priya.ask('PUT', `/api/records/${planOfJoss}`, { body })).toMatchObject({
    status: 413,
    body: { error: 'too-large' },
  })
})

test('what goes wrong here is told to the log of the process, and not to whoever asked', async () => {
  const { as, store, faults, app } = await aCouncil()
  const priya = await as('priya')
  await store.close()
  const answer = await priya.get(`/api/records/${planOfJoss}`)
  expect(answer).toMatchObject({ status: 500, body: { error: 'fault' } })
  expect(JSON.stringify(answer.body)).not.toMatch(/sqlite|database/i)
  expect(answer.headers.get('Content-Security-Policy')).not.toBeNull()
  expect(faults).toHaveLength(1)
  app.close()
})
