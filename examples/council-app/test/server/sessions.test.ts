import { expect, test } from 'vitest'
import { demoUsers } from '../../server/access/demo-users.ts'
import { Client } from './support/client.ts'
import { aCouncil } from './support/council.ts'
import { planOfJoss } from './support/samples.ts'

const plan = `/api/records/${planOfJoss}`
const minutes = (count: number) => count * 60_000

test('the page to sign in on is told that this is a demonstration, and whom to choose from', async () => {
  const { app } = await aCouncil()
  const { body } = await new Client(app).get('/api/sign-in')
  expect(body).toMatchObject({ demo: true, notice: expect.stringContaining('invented') })
  expect(body.users.map(({ id }: { id: string }) => id)).toEqual(demoUsers.map(({ id }) => id))
  expect(body.users[0]).toEqual({
    id: 'priya',
    name: 'Priya Nandra',
    role: 'social-worker',
    roleTitle: 'Social worker',
    about: expect.any(String),
  })
})

test('signing in gives a cookie that scripts and other sites do not get, and who it is', async () => {
  const { app } = await aCouncil()
  const client = new Client(app)
  expect((await client.get('/api/session')).body).toMatchObject({ user: null, today: '2026-11-21' })
  const { headers, body } = await client.signIn('yvonne')
  expect(headers.get('Set-Cookie')).toMatch(/^council-app=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(body).toMatchObject({
    user: { id: 'yvonne', role: 'carer', mayCreate: ['carer-update', 'sdq-scores'], seesReports: false },
    csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    idleMinutes: 20,
  })
  expect((await client.get('/api/session')).body).toEqual(body)
})

test('by https the cookie is sent in no other way, and only to this host', async () => {
  const { app } = await aCouncil({ https: true, hosts: ['plans.example.org'] })
  const { headers } = await new Client(app, 'https://plans.example.org').signIn('yvonne')
  expect(headers.get('Set-Cookie')).toMatch(
    /^__Host-council-app=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d+$/)
})

test.each(['nobody', '', '__proto__', 42, null, ['priya'], { id: 'priya' }])(
  'nobody signs in as %j',
  async (user) => {
    const { app } = await aCouncil()
    const client = new Client(app)
    expect((await client.post('/api/sign-in', { user })).status).toBe(401)
    expect(client.cookie).toBeUndefined()
  },
)

test.each([
  ['GET', '/api/records'],
  ['GET', plan],
  ['PUT', plan],
  ['POST', '/api/records?form=pep'],
  ['GET', '/api/caseload'],
  ['GET', '/api/audit'],
  ['GET', '/api/events'],
  ['POST', '/api/sign-out'],
  ['GET', '/api/anything'],
])('%s %s asks to sign in', async (method, path) => {
  const { app } = await aCouncil()
  const body = method === 'GET' ? {} : { body: {} }
  expect(await new Client(app).ask(method, path, body)).toMatchObject({
    status: 401,
    body: { error: 'signed-out' },
  })
  const stranger = new Client(app)
  stranger.cookie = `council-app=${'A'.repeat(43)}`
  expect((await stranger.ask(method, path, body)).status).toBe(401)
})

test('a session ends after 20 minutes without a request', async () => {
  const { as, clock } = await aCouncil()
  const priya = await as('priya')
  const start = clock.at.getTime()
  clock.at = new Date(start + minutes(19))
  expect((await priya.get(plan)).status).toBe(200)
  clock.at = new Date(start + minutes(38))
  expect((await priya.get(plan)).status).toBe(200)
  // A page that asks who is signed in does not count.
  clock.at = new Date(start + minutes(57))
  expect((await priya.get('/api/session')).body.user.id).toBe('priya')
  clock.at = new Date(start + minutes(58))
  expect((await priya.get('/api/session')).body.user).toBeNull()
  expect((await priya.get(plan)).status).toBe(401)
})

test('a session ends after 8 hours, whatever is done', async () => {
  const { as, clock } = await aCouncil()
  const priya = await as('priya')
  const start = clock.at.getTime()
  for (let at = 15; at < 480; at += 15) {
    clock.at = new Date(start + minutes(at))
    expect((await priya.get('/api/records')).status).toBe(200)
  }
  clock.at = new Date(start + minutes(480))
  expect((await priya.get('/api/records')).status).toBe(401)
})

test('signing out ends the session here and for a copy of its cookie', async () => {
  const { as, app } = await aCouncil()
  const priya = await as('priya')
  const copy = new Client(app)
  copy.cookie = priya.cookie
  const { status, headers } = await priya.post('/api/sign-out')
  expect(status).toBe(200)
  expect(headers.get('Set-Cookie')).toMatch(/^council-app=; Max-Age=0/)
  expect((await copy.get('/api/records')).status).toBe(401)
})

test('signing in again gives a new session and ends the old one', async () => {
  const { as, app } = await aCouncil()
  const person = await as('priya')
  const old = new Client(app)
  old.cookie = person.cookie
  await person.signIn('yvonne')
  expect(person.cookie).not.toBe(old.cookie)
  expect((await old.get('/api/records')).status).toBe(401)
})

test.each([
  ['no token', {}, 'csrf'],
  ['an empty token', { 'X-CSRF-Token': '' }, 'csrf'],
  ['a token that is none', { 'X-CSRF-Token': 'x'.repeat(43) }, 'csrf'],
  ['the page of another site', { Origin: 'https://elsewhere.example.org' }, 'other-site'],
  ['a page without an origin', { Origin: 'null' }, 'other-site'],
  ['another port of this machine', { Origin: 'http://localhost:8080' }, 'other-site'],
  ['a page that a browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }, 'other-site'],
  ['a page that a browser calls same-site', { 'Sec-Fetch-Site': 'same-site' }, 'other-site'],
])('a write with %s is refused', async (_, headers, error) => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const { record } = (await priya.get(plan)).body
  const own = error === 'csrf' ? {} : { 'X-CSRF-Token': priya.token ?? '' }
  priya.token = undefined
  const body = { ...record, achievements: [] }
  const answer = await priya.ask('PUT', plan, { body, headers: { 'If-Match': '"1"', ...own, ...headers } })
  expect(answer).toMatchObject({ status: 403, body: { error } })
  expect((await priya.get(plan)).body.version).toBe(1)
})

test('the token of somebody else is no token', async () => {
  const { as } = await aCouncil()
  const [priya, yvonne] = [await as('priya'), await as('yvonne')]
  priya.token = yvonne.token
  expect((await priya.post('/api/sign-out')).body.error).toBe('csrf')
})

test('a write of the own page is taken', async () => {
  const { as } = await aCouncil()
  const priya = await as('priya')
  const { record } = (await priya.get(plan)).body
  const headers = { 'If-Match': '"1"', Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' }
  expect((await priya.ask('PUT', plan, { body: { ...record, achievements: [] }, headers })).status).toBe(200)
})

test('another site does not sign anybody in', async () => {
  const { app } = await aCouncil()
  const client = new Client(app)
  const headers = { Origin: 'https://elsewhere.example.org' }
  expect((await client.ask('POST', '/api/sign-in', { body: { user: 'priya' }, headers })).status).toBe(403)
  const form = { 'Content-Type': 'text/plain' }
  expect((await client.ask('POST', '/api/sign-in', { body: '{"user":"priya"}', headers: form })).status).toBe(
    415,
  )
  expect(client.cookie).toBeUndefined()
})

test('who tries to sign in too often waits, and then goes on', async () => {
  const { app, clock } = await aCouncil({ signInRate: { tries: 3, seconds: 60 } })
  const client = new Client(app)
  const start = clock.at.getTime()
  for (const at of [0, 10, 20]) {
    clock.at = new Date(start + at * 1000)
    expect((await client.post('/api/sign-in', { user: 'nobody' })).status).toBe(401)
  }
  const { status, headers } = await client.post('/api/sign-in', { user: 'priya' })
  expect([status, headers.get('Retry-After')]).toEqual([429, '40'])
  clock.at = new Date(start + 59_000)
  expect((await client.post('/api/sign-in', { user: 'priya' })).status).toBe(429)
  clock.at = new Date(start + 60_000)
  expect((await client.signIn('priya')).status).toBe(200)
})
