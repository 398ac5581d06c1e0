import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Client } from './client.ts'

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url))

/** The app as a process of its own. */
export interface ServerProcess {
  readonly port: number
  /** What it printed. */
  readonly printed: () => string
  as(user: string): Promise<Client>
  /** Ends it, and returns the code that it ended with; null where a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts `main.ts`, and waits until it says where it is. */
export async function startProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { child, printed, ended } = run(environment)
  const port = await new Promise<number>((resolve, reject) => {
    const look = () => {
      const found = /http:\/\/localhost:(\d+)/.exec(printed())?.[1]
      if (found !== undefined) resolve(Number(found))
    }
    child.stdout?.on('data', look)
    ended.then((code) => reject(new Error(`It ended with ${code}: ${printed()}`)), reject)
  })
  const at = `http://localhost:${port}`
  return {
    port,
    printed,
    as: async (user) => {
      const client = new Client({ fetch }, at)
      await client.signIn(user)
      return client
    },
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** Starts `main.ts`, and waits until it has ended by itself. */
export async function runProcess(environment: Readonly<Record<string, string>>) {
  const { printed, ended } = run(environment)
  return { code: await ended, printed: printed() }
}

function run(environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env
  const child: ChildProcess = spawn(process.execPath, ['--conditions=@open-care-plan/source', main], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (chunk: string) => {
      text += chunk
    })
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  })
  return { child, ended, printed: () => text }
}
