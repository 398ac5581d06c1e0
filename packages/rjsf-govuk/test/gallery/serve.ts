import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { strictPolicy } from '../hosted.ts'

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Gallery</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/main.css">
  </head>
  <body>
    <div id="gallery"></div>
    <script type="module" src="/main.js"></script>
  </body>
</html>`

const types: Readonly<Record<string, string>> = { '/main.js': 'text/javascript', '/main.css': 'text/css' }

/** Builds the gallery, with the development build of React, which says what it finds wrong. */
async function built(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./main.tsx', import.meta.url))],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

/**
 * Serves the gallery under a strict policy. Each time that the page is asked for it is built again, where `fresh` says so:
 * what was changed is seen when the page is loaded again.
 */
export async function serveGallery({ port = 0, fresh = false } = {}): Promise<Served> {
  let files = await built()
  const server = createServer(async ({ url }, response) => {
    response.setHeader('Content-Security-Policy', `${strictPolicy}; img-src data:`)
    const type = types[url ?? '']
    if (type === undefined && fresh) files = await built()
    response.setHeader('Content-Type', `${type ?? 'text/html'}; charset=utf-8`)
    response.end(type === undefined ? page : files.get(url ?? ''))
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
