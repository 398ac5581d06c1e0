import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { type Council, type SignedIn, userOf } from '../council.ts'
import { sentHead } from '../records/envelope.ts'
import { scopeOf } from '../records/scope.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { VersionHead } from '../store/store.ts'

/** How often an open stream shows that it lives, and looks whether its session still does. */
const beat = 20_000

/** A stream that tells an open page which record has a new version. What changed in it is for the page to ask. */
export const eventRoutes = ({ store, changes }: Council, sessions: Sessions) =>
  new Hono<SignedIn>().get('/', (context: Context<SignedIn>) => {
    const user = userOf(context)
    const token = context.get('token')
    return streamSSE(context, async (stream) => {
      const waiting: VersionHead[] = []
      let open = true
      let wake = () => {}
      const end = () => {
        open = false
        wake()
      }
      stream.onAbort(end)
      const stop = changes.listen((head) => {
        waiting.push(head)
        wake()
      }, end)
      try {
        await stream.writeSSE({ event: 'ready', data: '{}' })
        while (open && sessions.find(token, true) !== undefined) {
          const head = waiting.shift()
          if (head === undefined) {
            const timer = setTimeout(() => wake(), beat)
            await new Promise<void>((resolve) => {
              wake = resolve
            })
            clearTimeout(timer)
            if (open && waiting.length === 0) await stream.writeSSE({ event: 'beat', data: '{}' })
          } else if ((await scopeOf(store, user))(head)) {
            await stream.writeSSE({ event: 'saved', data: JSON.stringify(sentHead(user.role, head)) })
          }
        }
      } finally {
        stop()
      }
    })
  })
