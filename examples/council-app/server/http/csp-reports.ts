import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Json } from '../json.ts'

const kept = 100

/** Takes the reports that browsers send where a page broke the Content-Security-Policy. The newest hundred are kept, in memory. */
export class CspReports {
  readonly #reports: Json[] = []

  get reports(): readonly Json[] {
    return this.#reports
  }

  readonly routes = new Hono().post('/', bodyLimit({ maxSize: 16_384 }), async (context) => {
    try {
      this.#reports.push(JSON.parse(await context.req.text()) as Json)
      if (this.#reports.length > kept) this.#reports.shift()
    } catch {
      // A report that cannot be read says nothing, and nobody waits for an answer to it.
    }
    return context.body(null, 204)
  })
}
