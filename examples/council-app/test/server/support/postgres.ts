import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A PostgreSQL to test against. */
export interface Cluster {
  readonly url: string
  stop(): void
}

const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
]
const programs = folders.find(
  (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
)

/** Why there is no PostgreSQL to test against; undefined where there is one. */
export const noPostgres: string | undefined =
  process.env.TEST_DATABASE_URL !== undefined || programs !== undefined
    ? undefined
    : 'install postgresql or set TEST_DATABASE_URL'

/** The PostgreSQL of TEST_DATABASE_URL, or one of its own in a new folder, on a free port, without waiting for the disk. */
export async function startPostgres(): Promise<Cluster> {
  const url = process.env.TEST_DATABASE_URL
  if (url !== undefined) return { url, stop: () => {} }
  if (programs === undefined) throw new Error(noPostgres)

  const folder = mkdtempSync(join(tmpdir(), 'council-app-postgres-'))
  const isRoot = process.getuid?.() === 0
  // PostgreSQL does not run as root: there it runs as the user that its package made.
  const run = (program: string, ...args: string[]): void => {
    const path = join(programs, program)
    const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', path, ...args] : [path, ...args]
    execFileSync(command as string, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  if (isRoot) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(folder, id('-u'), id('-g'))
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run('initdb', '--pgdata', data, '--username', 'council', '--auth', 'trust', '--no-sync')
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  run('pg_ctl', 'start', '--pgdata', data, '--wait', '--log', join(folder, 'log'), '--options', options)
  return {
    url: `postgres://council@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', 'stop', '--pgdata', data, '--mode', 'immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
