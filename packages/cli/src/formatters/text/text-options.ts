import type { Style } from '../../terminal/style.ts'

/** How the text is laid out, and how much of it there is. */
export interface TextOptions {
  /** In columns. */
  readonly width: number
  readonly style: Style
  /** Every finding, instead of what comes first. */
  readonly all: boolean
  /** Whether the day of the check is today because nobody chose another. */
  readonly asAtToday: boolean
}
