/** Somewhere to write text. */
interface TextSink {
  write(text: string): void
}

/** A file whatever it is called: the device that it is on, and its number there. */
export interface FileId {
  readonly dev: number
  readonly ino: number
}

/** All that the program has of the world outside: what a test replaces. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  /** Which file standard input is, where it is one: `command < plan.json`. */
  stdinFile?(): FileId | undefined
  readonly stdout: TextSink
  readonly stderr: TextSink
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean
  /** How wide the terminal is, in columns; absent where there is none. */
  readonly columns?: number
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that file names are taken from. */
  readonly cwd: string
  /** Today in England, as `YYYY-MM-DD`: the only clock, read for the defaults of `--as-at` and `--plan-date` alone. */
  today(): string
}
