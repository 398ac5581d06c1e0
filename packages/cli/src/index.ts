#!/usr/bin/env node
import { fstatSync } from 'node:fs'
import { exitCodes } from './exit-codes.ts'
import type { FileId, Io } from './io.ts'
import { main } from './main.ts'
import { rules } from './rules.ts'

/** Today in England, wherever the machine is. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date())

/** A pipe is no file; there may be no standard input at all. */
function stdinFile(): FileId | undefined {
  try {
    const status = fstatSync(0)
    return status.isFile() ? status : undefined
  } catch {
    return undefined
  }
}

const io: Io = {
  stdin: process.stdin,
  stdinFile,
  stdout: { write: (text) => void process.stdout.write(text) },
  stderr: { write: (text) => void process.stderr.write(text) },
  isTTY: process.stdout.isTTY === true,
  ...(process.stdout.columns > 0 && { columns: process.stdout.columns }),
  env: process.env,
  cwd: process.cwd(),
  today,
}

// Whoever reads the report may stop before its end, as `head` does: that is no error, and the exit code stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  io.stderr.write(`error: the report could not be written (${error.code})\n`)
  process.exitCode = exitCodes.couldNotRun
})
process.stderr.on('error', () => {})

const exitCode = await main(process.argv.slice(2), io, rules)
process.exitCode ??= exitCode
