import type { SessionAnswer } from './answers.ts'

/** A refusal of the server, or that it cannot be reached: then there is no status. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number | undefined
  readonly code: string
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number | undefined, body: Readonly<Record<string, unknown>>) {
    super(typeof body.message === 'string' ? body.message : 'The server did not say why')
    this.status = status
    this.code = typeof body.error === 'string' ? body.error : 'fault'
    this.body = body
  }
}

/** Whether the server cannot be reached: not at all, or whatever stands before it says that it does not answer. */
export const isAway = ({ status }: { readonly status: number | undefined }): boolean =>
  status === undefined || status === 502 || status === 503 || status === 504

/** Of the session: every write has to show it. */
let csrfToken: string | undefined
let user: string | undefined

export const setSession = (session: Pick<SessionAnswer, 'csrfToken' | 'user'>): void => {
  csrfToken = session.csrfToken
  user = session.user?.id
}

const tokenListeners = new Set<(session: SessionAnswer) => void>()

/** Tells when the same person turned out to be signed in anew, with another token. Gives back what ends it. */
export function onNewToken(listener: (session: SessionAnswer) => void): () => void {
  tokenListeners.add(listener)
  return () => tokenListeners.delete(listener)
}

export const writeHeaders = (): Readonly<Record<string, string>> =>
  csrfToken === undefined ? {} : { 'X-CSRF-Token': csrfToken }

/** What the server has under an address of its API. */
export const getJson = <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  ask<Answer>(path, signal === undefined ? {} : { signal })

/** Sends something to the server. */
export const postJson = <Answer>(path: string, body: object): Promise<Answer> =>
  ask<Answer>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...writeHeaders() },
    body: JSON.stringify(body),
  })

/**
 * Asks the server, once more with a new token where the same person has signed in again in another tab. A page of somebody who
 * is no longer signed in is told so, whoever else is.
 */
export async function askServer(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init)
  if (response.status !== 403) return response
  const { error } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { readonly error?: unknown }
  if (error !== 'csrf') return response
  const session = await getJson<SessionAnswer>('/session')
  if (session.user === null || session.user.id !== user) {
    return Response.json({ error: 'signed-out', message: 'Sign in to go on' }, { status: 401 })
  }
  setSession(session)
  for (const listener of [...tokenListeners]) listener(session)
  const headers = new Headers(init.headers)
  for (const [name, value] of Object.entries(writeHeaders())) headers.set(name, value)
  return fetch(address, { ...init, headers })
}

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await askServer(`/api${path}`, init).catch((error: unknown) => {
    if (error instanceof ApiProblem || (error instanceof DOMException && error.name === 'AbortError'))
      throw error
    throw new ApiProblem(undefined, { error: 'unreachable', message: 'The server cannot be reached' })
  })
  const body: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new ApiProblem(response.status, body as Readonly<Record<string, unknown>>)
  return body as Answer
}
