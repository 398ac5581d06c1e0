/** Somewhere to write text. */
interface TextSink {
  write(text: string): void
}

/** All that the program has of the world outside: what a test replaces. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
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
