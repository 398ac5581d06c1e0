/** Whatever answers requests. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>
}

/** What a request came to. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there
  readonly body: any
}

export interface Asked {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody with a browser: keeps the cookie, and sends the token with every write. */
export class Client {
  readonly #app: Answering
  readonly #at: string
  cookie: string | undefined
  token: string | undefined

  constructor(app: Answering, at = 'http://localhost') {
    this.#app = app
    this.#at = at
  }

  async signIn(user: string): Promise<Answer> {
    const answer = await this.post('/api/sign-in', { user })
    this.token = answer.body.csrfToken
    return answer
  }

  get = (path: string, headers: Readonly<Record<string, string>> = {}) => this.ask('GET', path, { headers })
  post = (path: string, body: unknown = {}) => this.ask('POST', path, { body })
  put = (path: string, body: unknown, version?: number) =>
    this.ask('PUT', path, { body, ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) })

  async ask(method: string, path: string, { body, headers = {} }: Asked = {}): Promise<Answer> {
    const response = await this.#app.fetch(
      new Request(new URL(path, this.#at), {
        method,
        headers: {
          ...(this.cookie !== undefined && { Cookie: this.cookie }),
          ...(this.token !== undefined && method !== 'GET' && { 'X-CSRF-Token': this.token }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    const [cookie] = response.headers.getSetCookie()
    if (cookie !== undefined) this.cookie = cookie.split(';')[0]
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}
