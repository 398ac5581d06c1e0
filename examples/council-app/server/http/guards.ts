import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { SignedIn } from '../council.ts'
import { Problem } from '../problem.ts'
import { type Sessions, sameSecret } from '../sessions/sessions.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses a name of this server that is not its own: a page elsewhere can make its name mean this machine. */
export const ownHost =
  (hosts: ReadonlySet<string>): MiddlewareHandler =>
  async ({ req }, next) => {
    const { hostname } = new URL(req.url)
    if (!hosts.has(hostname)) throw new Problem(421, 'other-host', 'This server does not go by that name')
    await next()
  }

/** Refuses a write that a browser says comes from a page of another site. */
export const ownOrigin: MiddlewareHandler = async ({ req }, next) => {
  if (!reading.has(req.method)) {
    const origin = req.header('Origin')
    const site = req.header('Sec-Fetch-Site')
    // Behind a proxy that speaks https, the server itself is asked by http: the host is what tells.
    const elsewhere = origin !== undefined && hostOf(origin) !== new URL(req.url).host
    if (elsewhere || (site !== undefined && site !== 'same-origin')) {
      throw new Problem(403, 'other-site', 'This came from a page of another site')
    }
  }
  await next()
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined

/** Lets through whoever is signed in, and a write only with the token of their session. */
export const signedIn =
  (sessions: Sessions, cookie: string): MiddlewareHandler<SignedIn> =>
  async (context, next) => {
    const { req } = context
    const token = getCookie(context, cookie)
    // A page that is only open does not keep its session from ending.
    const session = sessions.find(token, req.path === '/api/events')
    if (token === undefined || session === undefined) throw new Problem(401, 'signed-out', 'Sign in to go on')
    if (!reading.has(req.method) && !sameSecret(req.header('X-CSRF-Token') ?? '', session.csrfToken)) {
      throw new Problem(403, 'csrf', 'The page is out of date: load it again')
    }
    context.set('session', session)
    context.set('token', token)
    await next()
  }

/** The address that a request came from; one for all where the server was asked without a network, as tests do. */
export function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}
