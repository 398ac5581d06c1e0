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

export const setToken = (token: string | undefined): void => {
  csrfToken = token
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

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(`/api${path}`, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem(undefined, { error: 'unreachable', message: 'The server cannot be reached' })
  })
  const body: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new ApiProblem(response.status, body as Readonly<Record<string, unknown>>)
  return body as Answer
}
