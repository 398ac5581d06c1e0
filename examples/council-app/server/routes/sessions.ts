import { type FormId, forms } from '@open-care-plan/schemas'
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { roleTitles, type User } from '../access/demo-users.ts'
import { formAccess, mayCreate, seesReports } from '../access/policy.ts'
import { type Council, log, type SignedIn } from '../council.ts'
import { jsonBody } from '../http/body.ts'
import { addressOf } from '../http/guards.ts'
import { Problem } from '../problem.ts'
import type { RateLimit } from '../sessions/rate-limit.ts'
import type { Session, Sessions } from '../sessions/sessions.ts'

interface SessionOptions {
  readonly sessions: Sessions
  readonly signIns: RateLimit
  readonly cookie: string
  readonly https: boolean
  readonly idleMinutes: number
}

const notice = 'This is a demonstration. Everybody in it is invented, and nobody has a password.'

/** Signing in as one of the demo users, and what a page asks to know who that is. */
export function signInRoutes(council: Council, options: SessionOptions): Hono {
  const { sessions, signIns, cookie, https } = options
  return new Hono()
    .get('/sign-in', (context) => {
      const users = council.users.map(({ id, name, role, about }) => ({
        id,
        name,
        role,
        roleTitle: roleTitles[role],
        about,
      }))
      return context.json({ demo: true, notice, users })
    })
    .post('/sign-in', async (context) => {
      const wait = signIns.take(addressOf(context))
      if (wait > 0) {
        context.header('Retry-After', String(wait))
        return context.json({ error: 'too-many', message: 'Wait a moment, then try again' }, 429)
      }
      const { user: id } = await jsonBody(context)
      const user = council.users.find((each) => each.id === id)
      if (user === undefined) throw new Problem(401, 'unknown-user', 'Choose one of the demo users')
      // A token from before is not taken over: it may have been planted.
      const before = getCookie(context, cookie)
      if (before !== undefined) sessions.end(before)
      await log(council, user, 'sign-in')
      const token = sessions.start(user)
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', secure: https, path: '/' })
      return context.json(sent(council, options, sessions.find(token)))
    })
    .get('/session', (context) => {
      const session = sessions.find(getCookie(context, cookie), true)
      return context.json(sent(council, options, session))
    })
}

/** Signing out. */
export const signOutRoutes = (council: Council, { sessions, cookie, https }: SessionOptions) =>
  new Hono<SignedIn>().post('/sign-out', async (context: Context<SignedIn>) => {
    await log(council, context.get('session').user, 'sign-out')
    sessions.end(context.get('token'))
    deleteCookie(context, cookie, { path: '/', secure: https })
    return context.json({ user: null })
  })

function sent({ today, profile }: Council, { idleMinutes }: SessionOptions, session: Session | undefined) {
  const about = { demo: true, today: today(), profile: profile.id, profileTitle: profile.title }
  if (session === undefined) return { ...about, user: null }
  return { ...about, user: sentUser(session.user), csrfToken: session.csrfToken, idleMinutes }
}

const sentUser = ({ id, name, role }: User) => ({
  id,
  name,
  role,
  roleTitle: roleTitles[role],
  mayCreate: forms.map((form): FormId => form.id).filter((form) => mayCreate(role, form)),
  reads: forms.map((form): FormId => form.id).filter((form) => formAccess(role, form).readable),
  seesReports: seesReports(role),
})
