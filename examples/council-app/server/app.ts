import { createChecker, createHistoryChecker, england, type Profile } from '@open-care-plan/rules'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { demoUsers, type User } from './access/demo-users.ts'
import type { Council, SignedIn } from './council.ts'
import { dayInEngland } from './day-in-england.ts'
import { Changes } from './events.ts'
import { CspReports } from './http/csp-reports.ts'
import { ownHost, ownOrigin, signedIn } from './http/guards.ts'
import { securityHeaders } from './http/security-headers.ts'
import { staticPages } from './http/static-pages.ts'
import { Problem } from './problem.ts'
import { auditRoutes } from './routes/audit.ts'
import { eventRoutes } from './routes/events.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { recordRoutes } from './routes/records.ts'
import { recordReportRoutes, reportRoutes } from './routes/reports.ts'
import { signInRoutes, signOutRoutes } from './routes/sessions.ts'
import { type Rate, RateLimit } from './sessions/rate-limit.ts'
import { type SessionLimits, Sessions } from './sessions/sessions.ts'
import type { Store } from './store/store.ts'

export interface AppOptions {
  readonly store: Store
  /** The clock. What it says is written with every version and line of the audit log. */
  readonly now: () => Date
  /** The day as at which plans are checked, `YYYY-MM-DD`; the clock's day in England where it is left out. */
  readonly asAt?: string
  readonly profile?: Profile
  readonly users?: readonly User[]
  /** The folder of the built pages. */
  readonly pages?: string
  /** Whether people reach it by https: then the cookie is sent in no other way. */
  readonly https?: boolean
  /** Names by which this server may be asked. */
  readonly hosts?: readonly string[]
  readonly sessionLimits?: SessionLimits
  readonly signInRate?: Rate
  /** What goes wrong without anybody being at fault, for the log of the process. */
  readonly onError?: (error: unknown) => void
}

/** The server of the council app, without a network. */
export interface App {
  readonly fetch: Hono['fetch']
  readonly csp: CspReports
  /** Ends the streams of open pages, so that the server can stop. */
  close(): void
}

/** A record of a child is some hundred kilobytes at most. */
const largestBody = 2_000_000

export function createApp(options: AppOptions): App {
  const { store, now, profile = england, users = demoUsers, https = false } = options
  const { sessionLimits = { idle: 20, whole: 8 * 60 }, signInRate = { tries: 60, seconds: 60 } } = options
  const council: Council = {
    store,
    now,
    today: () => options.asAt ?? dayInEngland(now()),
    users,
    profile,
    check: createChecker(profile),
    checkHistory: createHistoryChecker(profile),
    changes: new Changes(),
  }
  const sessions = new Sessions(sessionLimits, now)
  const csp = new CspReports()
  const cookie = https ? '__Host-council-app' : 'council-app'
  const signIn = {
    sessions,
    cookie,
    https,
    signIns: new RateLimit(signInRate, now),
    idleMinutes: sessionLimits.idle,
  }

  const behindSignIn = new Hono<SignedIn>()
    .use(signedIn(sessions, cookie))
    .route('/', signOutRoutes(council, signIn))
    .route('/events', eventRoutes(council, sessions))
    .route('/records', recordReportRoutes(council))
    .route('/records', recordRoutes(council))
    .route('/audit', auditRoutes(council, csp))
    .route('/', reportRoutes(council))

  const api = new Hono()
    .use(ownOrigin)
    .use(bodyLimit({ maxSize: largestBody, onError: () => Promise.reject(tooLarge()) }))
    .route('/', signInRoutes(council, signIn))
    .route('/feedback', feedbackRoutes(council, new RateLimit(signInRate, now)))
    .route('/', behindSignIn)

  const app = new Hono()
    .use(securityHeaders(https))
    .use(ownHost(new Set(options.hosts ?? ['localhost', '127.0.0.1', '[::1]'])))
    .route('/csp-report', csp.routes)
    .route('/api', api)
    .all('/api/*', (context) => context.json({ error: 'not-found', message: 'There is nothing here' }, 404))
  if (options.pages !== undefined) app.route('/', staticPages(options.pages))

  app.onError((error, context) => {
    if (error instanceof Problem) return context.json(error.body, error.status)
    if (error instanceof HTTPException) {
      return context.json({ error: 'refused', message: 'This server does not take that' }, error.status)
    }
    options.onError?.(error)
    return context.json({ error: 'fault', message: 'Something went wrong here: try again' }, 500)
  })
  return { fetch: app.fetch, csp, close: () => council.changes.close() }
}

const tooLarge = () => new Problem(413, 'too-large', 'This is more than a record can be')
