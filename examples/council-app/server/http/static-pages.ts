import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

const notBuilt = `<!doctype html><html lang="en"><title>Council app</title>
<p>The pages of this app have not been built yet. The API is under /api.`

/** A name with a hash in it, as Vite gives: what it holds never changes. */
const lastingName = /^\/assets\/.+[-.][\w-]{8,}\.\w+$/

/** The built pages. Every address of the app itself is answered with index.html: the page reads the address. */
export function staticPages(folder: string): Hono {
  const index = join(folder, 'index.html')
  const pages = new Hono()
  if (existsSync(folder)) {
    pages.use(async (context, next) => {
      await next()
      if (!context.res.ok) return
      const lasting = lastingName.test(context.req.path)
      context.res.headers.set('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    })
    pages.get('*', serveStatic({ root: folder }))
  }
  pages.get('*', (context) => {
    const wantsPage = context.req.header('Accept')?.includes('text/html') ?? false
    if (!wantsPage) return context.json({ error: 'not-found', message: 'There is nothing here' }, 404)
    return context.html(existsSync(index) ? readFileSync(index, 'utf8') : notBuilt)
  })
  return pages
}
