import { rmSync } from 'node:fs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Writes, and takes the file away where the program is stopped meanwhile: it would be left there with what a plan says. */
export async function removedWhenStopped(file: string, write: () => Promise<void>): Promise<void> {
  const stopped = (signal: NodeJS.Signals): void => {
    rmSync(file, { force: true })
    forget()
    process.kill(process.pid, signal)
  }
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stopped)
  }
  for (const signal of signals) process.on(signal, stopped)
  try {
    await write()
  } finally {
    forget()
  }
}
