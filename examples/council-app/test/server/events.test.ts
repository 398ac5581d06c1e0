import { expect, test } from 'vitest'
import type { Client } from './support/client.ts'
import { aCouncil, type TestCouncil } from './support/council.ts'
import { planOfJoss } from './support/samples.ts'

const plan = `/api/records/${planOfJoss}`

interface Told {
  readonly event: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  readonly data: any
}

/** What an open page is told, one after the other; undefined once the stream has ended. */
async function listen({ app }: TestCouncil, client: Client) {
  const headers = { Cookie: client.cookie ?? '' }
  const response = await app.fetch(new Request('http://localhost/api/events', { headers }))
  expect(response.headers.get('Content-Type')).toBe('text/event-stream')
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  const next = async (): Promise<Told | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
        return { event: field('event') ?? '', data: JSON.parse(field('data') ?? 'null') }
      }
      const { value, done } = await reader.read()
      if (done) return undefined
      text += decoder.decode(value, { stream: true })
    }
  }
  expect(await next()).toEqual({ event: 'ready', data: {} })
  return { next, cancel: () => reader.cancel() }
}

test('an open page is told that somebody saved the record, and nothing that is in it', async () => {
  const council = await aCouncil()
  const [priya, yvonne] = [await council.as('priya'), await council.as('yvonne')]
  const page = await listen(council, yvonne)
  const { record } = (await priya.get(plan)).body
  await priya.put(plan, { ...record, proceedings: [], achievements: [] }, 1)
  const told = await page.next()
  expect(told).toEqual({
    event: 'saved',
    data: {
      id: planOfJoss,
      form: 'care-plan',
      childId: 'HM204817',
      version: 2,
      at: '2026-11-21T09:00:00.000Z',
      by: { user: 'priya', name: 'Priya Nandra', role: 'social-worker' },
      // Carers do not read of proceedings.
      changed: ['/achievements'],
    },
  })
  await page.cancel()
})

test('nobody is told of the records of children they do not work with', async () => {
  const council = await aCouncil()
  const [priya, sadie, gwen] = [
    await council.as('priya'),
    await council.as('sadie'),
    await council.as('gwen'),
  ]
  const [ofSadie, ofGwen] = [await listen(council, sadie), await listen(council, gwen)]
  const { record } = (await priya.get(plan)).body
  await priya.put(plan, { ...record, achievements: [] }, 1)
  const kuba = (await sadie.get('/api/records/plan-kuba-wolanski')).body.record
  await sadie.put('/api/records/plan-kuba-wolanski', { ...kuba, achievements: [] }, 1)
  expect((await ofSadie.next())?.data.id).toBe('plan-kuba-wolanski')
  expect((await ofGwen.next())?.data.id).toBe(planOfJoss)
  expect((await ofGwen.next())?.data.id).toBe('plan-kuba-wolanski')
  await ofSadie.cancel()
  await ofGwen.cancel()
})

test('the stream ends when the person signs out, before anything more is told', async () => {
  const council = await aCouncil()
  const [priya, yvonne] = [await council.as('priya'), await council.as('yvonne')]
  const page = await listen(council, yvonne)
  await yvonne.post('/api/sign-out')
  const { record } = (await priya.get(plan)).body
  await priya.put(plan, { ...record, achievements: [] }, 1)
  expect(await page.next()).toBeUndefined()
})

test('the streams end when the server stops', async () => {
  const council = await aCouncil()
  const page = await listen(council, await council.as('yvonne'))
  council.app.close()
  expect(await page.next()).toBeUndefined()
})
