import { isObject } from '../record/json.ts'
import type {
  LoadResult,
  RecordAdapter,
  Refusal,
  Refused,
  SaveResult,
  Unavailable,
} from './record-adapter.ts'

export interface RestAdapterOptions {
  /** The address of a record. */
  readonly url: (id: string) => string
  /** Sent with each request: a token against forged requests, for one. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>
  readonly fetch?: typeof fetch
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number
}

/**
 * A server that speaks HTTP: `GET` gives the record as JSON with its revision in `ETag`; `PUT` takes it with `If-Match`, or
 * with `If-None-Match: *` when it is new, and answers with the new `ETag`. 409 and 412 mean that the record has another
 * revision now: the body may hold it, as `{ revision, value, by, at }`, else it is loaded.
 */
export function restAdapter<Value extends object>(options: RestAdapterOptions): RecordAdapter<Value> {
  const { url, headers, patience = 30_000 } = options

  const send = async (id: string, init: RequestInit = {}): Promise<Response | Unavailable> => {
    try {
      const all = new Headers(await headers?.())
      all.set('Accept', 'application/json')
      new Headers(init.headers).forEach((value, name) => {
        all.set(name, value)
      })
      const request = { ...init, headers: all, signal: AbortSignal.timeout(patience) }
      return await (options.fetch ?? fetch)(url(id), {
        credentials: 'same-origin',
        cache: 'no-store',
        ...request,
      })
    } catch (error) {
      return unavailable(String(error))
    }
  }

  const load = async (id: string): Promise<LoadResult<Value>> => {
    const response = await send(id)
    if (!(response instanceof Response)) return response
    if (!response.ok) return failureOf(response)
    const value = await bodyOf(response)
    const revision = revisionOf(response)
    if (!isObject(value) || revision === undefined) {
      return unavailable('The answer is not a record with a revision in ETag')
    }
    return { state: 'loaded', value: value as Value, revision }
  }

  const save = async (
    id: string,
    value: Value,
    { baseRevision }: { readonly baseRevision: string | undefined },
  ): Promise<SaveResult<Value>> => {
    const condition: HeadersInit =
      baseRevision === undefined ? { 'If-None-Match': '*' } : { 'If-Match': `"${baseRevision}"` }
    const response = await send(id, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...condition },
      body: JSON.stringify(value),
    })
    if (!(response instanceof Response)) return response
    if (response.status === 409 || response.status === 412) return conflictOf(id, response)
    if (!response.ok) return failureOf(response)
    // What is not read to its end keeps the connection, until it is given up.
    void bodyOf(response)
    const revision = revisionOf(response)
    return revision === undefined
      ? unavailable('The answer has no revision in ETag')
      : { state: 'saved', revision }
  }

  const conflictOf = async (id: string, response: Response): Promise<SaveResult<Value>> => {
    const body = await bodyOf(response)
    if (isObject(body) && typeof body.revision === 'string' && isObject(body.value)) {
      const { revision, value, by, at } = body
      return {
        state: 'conflict',
        revision,
        value: value as Value,
        ...(isObject(by) &&
          typeof by.id === 'string' &&
          typeof by.name === 'string' && {
            by: { id: by.id, name: by.name, ...(typeof by.role === 'string' && { role: by.role }) },
          }),
        ...(typeof at === 'string' && { at }),
      }
    }
    const loaded = await load(id)
    return loaded.state === 'loaded' ? { ...loaded, state: 'conflict' } : loaded
  }

  return { load, save }
}

/** A revision, from an ETag. A proxy that packs the answer makes it a weak one, which names the same revision. */
const revisionOf = (response: Response): string | undefined =>
  response.headers.get('ETag')?.match(/^(?:W\/)?"(.+)"$/)?.[1]

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

const refusals: Readonly<Record<number, Refusal>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'gone',
  410: 'gone',
  413: 'too-large',
}

/** 408, 425, 429 and whatever is the server's fault are tried again. */
async function failureOf(response: Response): Promise<Refused | Unavailable> {
  const { status } = response
  const body = await bodyOf(response)
  const detail = isObject(body) ? (body.detail ?? body.message ?? body.error) : undefined
  const message = typeof detail === 'string' ? detail : `The server answered ${status}`
  if (status >= 500 || [408, 425, 429].includes(status)) return unavailable(message)
  return { state: 'refused', why: refusals[status] ?? 'rejected', message }
}

const unavailable = (message: string): Unavailable => ({ state: 'unavailable', message })
