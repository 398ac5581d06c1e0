import { describe, expect, test } from 'vitest'
import { restAdapter } from './rest-adapter.ts'

const record = { id: 'plan-1', name: 'Sam' }

/** A server that answers as it is told, and remembers what it was asked. */
function server(...answers: (Response | Error)[]) {
  const asked: Request[] = []
  const adapter = restAdapter<{ id: string; name?: string }>({
    url: (id) => `https://council.example/plans/${id}`,
    headers: async () => ({ 'X-Csrf': 'token' }),
    fetch: async (input, init) => {
      asked.push(new Request(input, init))
      const answer = answers.shift() ?? new Error('Nothing more was expected')
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return { adapter, asked }
}

const json = (body: unknown, init: ResponseInit & { etag?: string } = {}) =>
  new Response(JSON.stringify(body), { ...init, headers: init.etag ? { ETag: init.etag } : {} })

test('a record is loaded with its revision', async () => {
  const { adapter, asked } = server(json(record, { etag: '"7"' }))
  expect(await adapter.load('plan-1')).toEqual({ state: 'loaded', value: record, revision: '7' })
  expect(asked[0]).toMatchObject({ method: 'GET', url: 'https://council.example/plans/plan-1' })
  expect(asked[0]?.headers.get('X-Csrf')).toBe('token')
})

test('a record is saved if it has the revision still', async () => {
  const { adapter, asked } = server(new Response(null, { status: 204, headers: { ETag: 'W/"8"' } }))
  expect(await adapter.save('plan-1', record, { baseRevision: '7' })).toEqual({
    state: 'saved',
    revision: '8',
  })
  expect(asked[0]?.method).toBe('PUT')
  expect(asked[0]?.headers.get('If-Match')).toBe('"7"')
  expect(asked[0]?.headers.get('Content-Type')).toBe('application/json')
  expect(await asked[0]?.json()).toEqual(record)
})

test('an answer to a save is read to its end, so that its connection is free', async () => {
  const answer = json(record, { etag: '"8"' })
  const { adapter } = server(answer)
  await adapter.save('plan-1', record, { baseRevision: '7' })
  expect(answer.bodyUsed).toBe(true)
})

test('a new record is saved only if there is none', async () => {
  const { adapter, asked } = server(json({}, { status: 201, etag: '"1"' }))
  await adapter.save('plan-1', record, { baseRevision: undefined })
  expect(asked[0]?.headers.get('If-None-Match')).toBe('*')
  expect(asked[0]?.headers.has('If-Match')).toBe(false)
})

describe('a record that the server has in another revision', () => {
  const theirs = { id: 'plan-1', name: 'Samuel' }

  test('comes with the answer', async () => {
    const body = {
      revision: '8',
      value: theirs,
      by: { id: 'w2', name: 'Bo', email: 'x' },
      at: '2026-11-21T10:00:00Z',
    }
    const { adapter } = server(json(body, { status: 409 }))
    expect(await adapter.save('plan-1', record, { baseRevision: '7' })).toEqual({
      state: 'conflict',
      revision: '8',
      value: theirs,
      by: { id: 'w2', name: 'Bo' },
      at: '2026-11-21T10:00:00Z',
    })
  })

  test('is loaded where it does not', async () => {
    const { adapter } = server(new Response('', { status: 412 }), json(theirs, { etag: '"8"' }))
    expect(await adapter.save('plan-1', record, { baseRevision: '7' })).toEqual({
      state: 'conflict',
      revision: '8',
      value: theirs,
    })
  })

  test('is no conflict yet where it cannot be loaded', async () => {
    const { adapter } = server(new Response('', { status: 412 }), new Error('offline'))
    expect(await adapter.save('plan-1', record, { baseRevision: '7' })).toMatchObject({
      state: 'unavailable',
    })
  })
})

test.each<[status: number, result: object]>([
  [401, { state: 'refused', why: 'signed-out' }],
  [403, { state: 'refused', why: 'forbidden' }],
  [404, { state: 'refused', why: 'gone' }],
  [413, { state: 'refused', why: 'too-large' }],
  [422, { state: 'refused', why: 'rejected', message: 'No' }],
  [408, { state: 'unavailable' }],
  [429, { state: 'unavailable' }],
  [500, { state: 'unavailable', message: 'No' }],
  [503, { state: 'unavailable' }],
])('%i', async (status, result) => {
  const { adapter } = server(json({ detail: 'No' }, { status }))
  expect(await adapter.save('plan-1', record, { baseRevision: '7' })).toMatchObject(result)
})

test.each<[name: string, answer: Response | Error]>([
  ['no network', new TypeError('fetch failed')],
  ['a page to sign in at, in place of the record', new Response('<html>')],
  ['no revision', json(record)],
  ['a list', json([], { etag: '"1"' })],
])('%s is no record', async (_, answer) => {
  const { adapter } = server(answer)
  expect(await adapter.load('plan-1')).toMatchObject({ state: 'unavailable' })
})
