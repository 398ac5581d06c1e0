import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import type { BuiltPage } from '../build-pages.ts'

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** What a page may do. rjsf’s own validator writes code as it runs, and has to be let. */
const policy = (writesCode: boolean) =>
  `default-src 'none'; script-src 'self'${writesCode ? " 'unsafe-eval'" : ''}; style-src 'self'; connect-src 'self'`

export interface PageOptions {
  readonly files: BuiltPage
  readonly title: string
  readonly writesCode?: boolean
  /** Other files that the page asks for, by their paths. */
  readonly beside?: Readonly<Record<string, string>>
}

/** Serves one page under a strict Content-Security-Policy, and its files. */
export async function serve({ files, title, writesCode = false, beside = {} }: PageOptions): Promise<Served> {
  const sheets = [...files.keys()].filter((name) => extname(name) === '.css')
  const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plan</title>${sheets.map((name) => `<link rel="stylesheet" href="/${name}">`).join('')}</head>
<body><main>${title && `<h1>${title}</h1>`}<div id="form"></div></main><script type="module" src="/page.js"></script></body></html>`
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://page')
    const body = pathname === '/' ? html : (files.get(pathname.slice(1))?.body ?? beside[pathname])
    response.statusCode = body === undefined ? 404 : 200
    response.setHeader('Content-Type', `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`)
    response.setHeader('Content-Security-Policy', policy(writesCode))
    response.setHeader('Cache-Control', 'no-store')
    response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
