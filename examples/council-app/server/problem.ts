import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Why a request was refused. The answer is its `body`; `message` is for people. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }

  get body(): Readonly<Record<string, unknown>> {
    return { error: this.code, message: this.message, ...this.details }
  }
}

export const notFound = (): Problem =>
  new Problem(404, 'not-found', 'There is no such record, or it is not yours to read')
