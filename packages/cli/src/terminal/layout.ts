import { stripVTControlCharacters } from 'node:util'

/** The narrowest and widest text that is written, in columns, and the width where there is no terminal. */
const narrowest = 60
const widest = 100
const withoutTerminal = 80

/** The width to write for: that of the terminal, within what reads well. */
export function textWidth(columns: number | undefined): number {
  return Math.min(widest, Math.max(narrowest, columns ?? withoutTerminal))
}

/** How many columns a text takes, its colours left out. */
export function widthOf(text: string): number {
  return stripVTControlCharacters(text).length
}

/** The text in lines of at most a width, broken at spaces; a word that is longer than a line is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => cut(word, width))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function cut(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const letters = stripVTControlCharacters(word)
  const count = Math.ceil(letters.length / width)
  return Array.from({ length: count }, (_, i) => letters.slice(i * width, (i + 1) * width))
}

type Paint = (text: string) => string
const plain: Paint = (text) => text

/** A text after a mark, its further lines under its first: `  - text`. Each line is painted by itself. */
export function hanging(mark: string, text: string, width: number, paint = plain): readonly string[] {
  const indent = widthOf(mark)
  return wrap(text, width - indent).map((line, i) => (i === 0 ? mark : ' '.repeat(indent)) + paint(line))
}

/** One cell of a row. */
export interface Cell {
  readonly text: string
  readonly width: number
  readonly paint?: Paint
  readonly align?: 'right'
}

/** Cells side by side, each wrapped in its own width and painted line by line. */
export function row(cells: readonly Cell[]): readonly string[] {
  const columns = cells.map((cell) => ({ cell, lines: wrap(cell.text, cell.width) }))
  const height = Math.max(...columns.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, i) =>
    columns
      .map(({ cell: { width, paint = plain, align }, lines }) => {
        const line = lines[i] ?? ''
        const space = ' '.repeat(Math.max(0, width - widthOf(line)))
        return align === 'right' ? space + paint(line) : paint(line) + space
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Makes control characters visible, so that nothing in a file can command the terminal. */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
