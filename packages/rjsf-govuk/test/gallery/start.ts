import { serveGallery } from './serve.ts'

const { address } = await serveGallery({ port: Number(process.env.PORT ?? 4300), fresh: true })
process.stdout.write(`The gallery is at ${address}\n`)
