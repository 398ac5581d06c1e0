import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Council } from '../council.ts'
import { monthInEngland } from '../day-in-england.ts'
import { jsonBody } from '../http/body.ts'
import { addressOf } from '../http/guards.ts'
import type { JsonObject } from '../json.ts'
import { membersOf, refuseUnreadable } from '../records/save.ts'
import type { RateLimit } from '../sessions/rate-limit.ts'

/**
 * A carer’s feedback, sent in without signing in. Nothing is kept by which the carer could be found: no session is looked at, the id is
 * drawn here, of the time only the month is kept, and no line is written in the audit log, where its neighbours would tell.
 */
export const feedbackRoutes = ({ store, now }: Council, limit: RateLimit): Hono =>
  new Hono().post('/', async (context) => {
    const wait = limit.take(addressOf(context))
    if (wait > 0) {
      context.header('Retry-After', String(wait))
      return context.json({ error: 'too-many', message: 'Wait a moment, then try again' }, 429)
    }
    const { $schema: _, ...written } = await jsonBody(context)
    const id = `feedback-${randomBytes(8).toString('hex')}`
    const record: JsonObject = { ...written, id }
    refuseUnreadable('carer-feedback', record)
    await store.append({
      id,
      form: 'carer-feedback',
      childId: null,
      base: 0,
      record,
      at: monthInEngland(now()),
      by: { user: '', name: '', role: 'carer' },
      changed: membersOf(record),
      newEntries: [],
      action: null,
    })
    return context.json({ received: true }, 201)
  })
