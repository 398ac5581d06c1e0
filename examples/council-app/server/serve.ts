import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { App } from './app.ts'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Answers what was asked, and stops. */
  stop(): Promise<void>
}

/** How many ports are tried, one after the other. */
const tries = 20
/** How long whoever is being answered may still take, in milliseconds. */
const patience = 3000

/** Listens on a port, or on the next that is free. */
export async function serve(app: App, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  for (let at = 0; ; at++) {
    try {
      await listen(server, port === 0 ? 0 : port + at, host)
      break
    } catch (error) {
      if (!isTaken(error) || port === 0 || at + 1 === tries) throw error
    }
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        app.close()
        // Connections that browsers keep open are closed as soon as nothing is under way on them.
        const closing = setInterval(() => server.closeIdleConnections(), 20)
        const forcing = setTimeout(() => server.closeAllConnections(), patience)
        server.close(() => {
          clearInterval(closing)
          clearTimeout(forcing)
          resolve()
        })
      }),
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
